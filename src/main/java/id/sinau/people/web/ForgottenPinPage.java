package id.sinau.people.web;

import id.sinau.people.RenewingPin;
import id.sinau.people.WeakPin;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A new PIN for somebody who forgot hers and was given a code. */
@Named
@RequestScoped
public class ForgottenPinPage {
  private static final String FORM = "forgotten-pin";

  @Inject Form form;
  @Inject RenewingPin renewing;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject HttpServletRequest request;

  public void act() {
    if (!form.isSent()) {
      return;
    }
    if (form.value("name").isEmpty()) {
      form.refuse("name", "people.signIn.nameMissing");
    }
    if (form.value("code").replaceAll("\\D", "").length() != 8) {
      form.refuse("code", "people.forgotten.codeLength");
    }
    ChangePinPage.NewPin.check(form);
    if (!form.isRefused()) {
      renew();
    }
  }

  private void renew() {
    try {
      tickets.open(form.value("ticket"), FORM, "");
      if (renewing.renew(
          form.value("name"), form.value("code"), form.value("pin"), request.getRemoteAddr())) {
        redirect.to("/masuk?baru=1");
      } else {
        form.refuse("code", "people.forgotten.codeWrong");
      }
    } catch (WeakPin weak) {
      form.refuse("pin", weak.key());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public String getTicket() {
    return tickets.issue(FORM, "");
  }
}
