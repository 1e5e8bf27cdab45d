package id.sinau.privacy.web;

import id.sinau.privacy.AskingErasure;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** She asks to be erased, after reading what that means; and reads the answer. */
@Named
@RequestScoped
public class ErasurePage {
  private static final String FORM = "erasure";

  @Inject Form form;
  @Inject AskingErasure asking;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private AskingErasure.View last;

  public void act() {
    last = asking.last().orElse(null);
    if (!form.isSent()) {
      return;
    }
    if (!form.has("understood", "yes")) {
      form.refuse("understood", "privacy.erasure.understoodMissing");
      return;
    }
    try {
      var ticket = tickets.open(form.value("ticket"), FORM, "");
      asking.ask(ticket, form.value("words").isEmpty() ? null : form.value("words"));
      redirect.to("/data-saya/hapus");
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  /** Her newest request, or null. */
  public AskingErasure.View getLast() {
    return last;
  }

  public boolean isWaiting() {
    return last != null && last.answeredAt() == null;
  }

  public String getTicket() {
    return tickets.issue(FORM, "");
  }
}
