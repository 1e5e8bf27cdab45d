package id.sinau.people.web;

import id.sinau.people.ChangingPin;
import id.sinau.people.Pin;
import id.sinau.shared.Caller;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A new PIN for somebody who knows her old one. */
@Named
@RequestScoped
public class ChangePinPage {
  private static final String FORM = "change-pin";

  @Inject Form form;
  @Inject ChangingPin changing;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Caller caller;

  public void act() {
    caller.learner();
    if (!form.isSent()) {
      return;
    }
    NewPin.check(form);
    if (form.isRefused()) {
      return;
    }
    try {
      tickets.open(form.value("ticket"), FORM, "");
      if (changing.change(form.value("old"), form.value("pin"))) {
        redirect.to("/data-saya");
      } else {
        form.refuse("old", "people.changePin.oldWrong");
      }
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  /** Looks at the two fields {@code pin} and {@code pinAgain}. */
  static final class NewPin {
    private NewPin() {}

    static void check(Form form) {
      var pin = form.value("pin");
      if (!Pin.isSixDigits(pin)) {
        form.refuse("pin", "people.register.pinLength", pin.length());
      } else if (!pin.equals(form.value("pinAgain"))) {
        form.refuse("pinAgain", "people.register.pinDiffers");
      }
    }
  }

  public String getTicket() {
    return tickets.issue(FORM, "");
  }
}
