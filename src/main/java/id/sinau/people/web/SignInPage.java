package id.sinau.people.web;

import id.sinau.people.AccountKind;
import id.sinau.people.CardEnded;
import id.sinau.people.Entry;
import id.sinau.people.ReadingCard;
import id.sinau.people.SigningIn;
import id.sinau.people.TooManyTries;
import id.sinau.web.Cookies;
import id.sinau.web.Form;
import id.sinau.web.Kept;
import id.sinau.web.Option;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import id.sinau.web.WornTicket;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/**
 * Sign in by account name or phone number; several people behind one phone pick themselves after
 * the PIN fitted.
 */
@Named
@RequestScoped
public class SignInPage {
  private static final String FORM = "sign-in";
  private static final int HALF_A_YEAR = 180 * 24 * 3600;

  @Inject Form form;
  @Inject SigningIn signingIn;
  @Inject ReadingCard cards;
  @Inject Kept kept;
  @Inject Tickets tickets;
  @Inject Cookies cookies;
  @Inject Redirect redirect;
  @Inject HttpServletRequest request;
  private List<Option> choices = List.of();
  private ReadingCard.Printed card;
  private boolean again;

  public void act() {
    if (!form.value("kartu").isEmpty()) {
      card = cards.read(form.value("kartu")).orElse(null);
      if (card == null) {
        form.refuse("form", "refused.CardEnded");
      }
    }
    if (!form.isSent()) {
      return;
    }
    if (form.value("name").isEmpty()) {
      form.refuse("name", "people.signIn.nameMissing");
    }
    if (form.value("secret").isEmpty()) {
      form.refuse("secret", "people.signIn.secretMissing");
    }
    if (!form.isRefused()) {
      enter();
    }
  }

  private void enter() {
    try {
      tickets.open(form.value("ticket"), FORM, "");
      var entry = asked();
      if (entry == null) {
        form.refuse("secret", "people.signIn.refused");
      } else if (entry.token() == null) {
        choices =
            entry.choices().stream()
                .map(c -> new Option(String.valueOf(c.account()), c.called()))
                .toList();
      } else {
        welcome(entry);
      }
    } catch (TooManyTries | WornTicket | CardEnded refusal) {
      form.refuse(refusal);
    }
  }

  private Entry asked() {
    if (card != null) {
      return signingIn.signInByCard(
          form.value("kartu"), form.value("secret"), request.getRemoteAddr());
    }
    var picked = form.value("who");
    return picked.matches("\\d{1,18}")
        ? signingIn.signInAs(
            Long.parseLong(picked),
            form.value("name"),
            form.value("secret"),
            request.getRemoteAddr())
        : signingIn.signIn(form.value("name"), form.value("secret"), request.getRemoteAddr());
  }

  private void welcome(Entry entry) {
    boolean learner = entry.kind() == AccountKind.LEARNER;
    if (request.getSession(false) != null) {
      request.getSession().invalidate();
    }
    cookies.set(response(), SinauAuthentication.COOKIE, entry.token(), learner ? HALF_A_YEAR : -1);
    again = kept.isThere();
    if (again) {
      return;
    }
    var back = form.value("ke");
    redirect.to(back.startsWith("/") ? back : learner ? "/saya" : "/staff/");
  }

  public List<Option> getChoices() {
    return choices;
  }

  /** Whether she is signed in again, and what she had typed before waits to be sent. */
  public boolean isAgain() {
    return again;
  }

  /** Whose card was held before the camera, or null. */
  public ReadingCard.Printed getCard() {
    return card;
  }

  public String getTicket() {
    return tickets.issue(FORM, "");
  }

  static HttpServletResponse response() {
    return (HttpServletResponse)
        jakarta.faces.context.FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
