package id.sinau.people.web;

import id.sinau.people.SigningOut;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Look;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** "Keluar": ends the sign-in and forgets the cookie. */
@Named
@RequestScoped
public class SignOutPage {
  @Inject Form form;
  @Inject SigningOut signingOut;
  @Inject Tickets tickets;
  @Inject SignInCookie cookie;
  @Inject Redirect redirect;

  public void act() {
    if (!form.isSent()) {
      return;
    }
    try {
      tickets.open(form.value("ticket"), Look.SIGN_OUT, "");
    } catch (DomainException worn) {
      form.refuse(worn);
      return;
    }
    signingOut.signOut();
    cookie.take();
    redirect.to("/");
  }

  public String getTicket() {
    return tickets.issue(Look.SIGN_OUT, "");
  }
}
