package id.sinau.people.web;

import id.sinau.people.staff.EndingRoles;
import id.sinau.people.staff.StaffFile;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A role ends before its day, and why. */
@Named
@RequestScoped
public class EndRolePage {
  private static final String FORM = "end-role";

  @Inject Form form;
  @Inject StaffFile file;
  @Inject EndingRoles ending;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  private StaffFile.View account;
  private StaffFile.Given grant;

  public void act() {
    account = file.view(FieldPersonPage.id(form.value("account")));
    long id = FieldPersonPage.id(form.value("grant"));
    grant =
        file.roles(account.account()).stream()
            .filter(g -> g.id() == id && g.endedAt() == null)
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!form.isSent()) {
      return;
    }
    try {
      tickets.open(form.value("ticket"), FORM, subject());
      ending.end(grant.id(), form.value("why"));
      said.done("people.endRole.done", account.fullName());
      redirect.to("/staff/people/account?account=" + account.account());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private String subject() {
    return String.valueOf(grant.id());
  }

  public StaffFile.View getAccount() {
    return account;
  }

  public StaffFile.Given getGrant() {
    return grant;
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
