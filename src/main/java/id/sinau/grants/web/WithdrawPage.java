package id.sinau.grants.web;

import id.sinau.grants.ApplicationFile;
import id.sinau.grants.Applying;
import id.sinau.shared.DomainException;
import id.sinau.shared.PublicCode;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** She takes her application back, after reading what that means. */
@Named
@RequestScoped
public class WithdrawPage {
  private static final String FORM = "withdraw";

  @Inject Form form;
  @Inject Applying applying;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private ApplicationFile file;

  public void act() {
    file = applying.own(PublicCode.parse(form.value("application")).orElse(""));
    if (!form.isSent()) {
      return;
    }
    try {
      var why = form.value("why");
      var ticket = tickets.open(form.value("ticket"), FORM, file.code());
      applying.withdraw(file.code(), why.substring(0, Math.min(why.length(), 500)), ticket);
      redirect.to("/pengajuan/" + file.code());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public ApplicationFile getFile() {
    return file;
  }

  public String getTicket() {
    return tickets.issue(FORM, file.code());
  }
}
