package id.sinau.people.web;

import id.sinau.people.Entry;
import id.sinau.people.SigningIn;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What was typed to sign in: a name or number, a secret, and who she is of several behind one. */
@RequestScoped
class SignInAnswers {
  @Inject Form form;
  @Inject SigningIn signingIn;
  @Inject HttpServletRequest request;

  void check() {
    if (form.value("name").isEmpty()) {
      form.refuse("name", "people.signIn.nameMissing");
    }
    if (form.value("secret").isEmpty()) {
      form.refuse("secret", "people.signIn.secretMissing");
    }
  }

  /** Null when nothing fits. */
  Entry entry() {
    var secret = form.value("secret");
    var from = request.getRemoteAddr();
    var picked = form.value("who");
    return picked.matches("\\d{1,18}")
        ? signingIn.signInAs(Long.parseLong(picked), form.value("name"), secret, from)
        : signingIn.signIn(form.value("name"), secret, from);
  }

  /** The same, with a card that was held before the camera in place of the name. */
  Entry entryByCard() {
    return signingIn.signInByCard(
        form.value("kartu"), form.value("secret"), request.getRemoteAddr());
  }
}
