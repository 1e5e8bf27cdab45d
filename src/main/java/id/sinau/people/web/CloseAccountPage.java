package id.sinau.people.web;

import id.sinau.people.staff.ClosingAccounts;
import id.sinau.people.staff.StaffFile;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The account of somebody who left is closed, and why. */
@Named
@RequestScoped
public class CloseAccountPage {
  private static final String FORM = "close-account";

  @Inject Form form;
  @Inject StaffFile file;
  @Inject ClosingAccounts closing;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  private StaffFile.View account;

  public void act() {
    account = file.view(FieldPersonPage.id(form.value("account")));
    if (!form.isSent()) {
      return;
    }
    try {
      tickets.open(form.value("ticket"), FORM, subject());
      closing.close(account.account(), form.value("why"));
      said.done("people.close.done", account.fullName());
      redirect.to("/staff/people/account?account=" + account.account());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private String subject() {
    return String.valueOf(account.account());
  }

  public StaffFile.View getAccount() {
    return account;
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
