package id.sinau.people.web;

import id.sinau.people.staff.StaffFile;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.inject.Inject;

/** What the pages share on which an administrator does one act to somebody's account. */
abstract class AccountActPage {
  @Inject Form form;
  @Inject StaffFile file;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  private StaffFile.View account;

  /** Names the form in its ticket. */
  abstract String form();

  /** Called once the ticket was good; a refusal it throws is shown on the form. */
  abstract void sent();

  /** Called once the account is there, before anything is shown or done. */
  void found() {}

  /** What the ticket is bound to: the account, unless the act is about less. */
  String subject() {
    return String.valueOf(account.account());
  }

  public void act() {
    account = file.view(FieldPersonPage.id(form.value("account")));
    found();
    if (!form.isSent()) {
      return;
    }
    try {
      tickets.open(form.value("ticket"), form(), subject());
      sent();
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  final void done(String key) {
    said.done(key, account.fullName());
    redirect.to("/staff/people/account?account=" + account.account());
  }

  public StaffFile.View getAccount() {
    return account;
  }

  public String getTicket() {
    return tickets.issue(form(), subject());
  }
}
