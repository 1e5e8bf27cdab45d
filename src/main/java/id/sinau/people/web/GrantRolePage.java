package id.sinau.people.web;

import id.sinau.areas.Area;
import id.sinau.areas.Gazetteer;
import id.sinau.people.staff.GrantingRoles;
import id.sinau.people.staff.RoleAsked;
import id.sinau.people.staff.StaffFile;
import id.sinau.shared.AreaCode;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A role for somebody else: which, for which area, until when, why. */
@Named
@RequestScoped
public class GrantRolePage {
  private static final String FORM = "grant-role";

  @Inject Form form;
  @Inject StaffFile file;
  @Inject GrantingRoles granting;
  @Inject Gazetteer gazetteer;
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
      granting.grant(
          new RoleAsked(account.account(), form.value("role"), area(), day(), form.value("why")));
      said.done("people.grant.done", account.fullName());
      redirect.to("/staff/people/account?account=" + account.account());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    } catch (DateTimeParseException unreadable) {
      form.refuse("until", "refused.EndDateWrong");
    }
  }

  private AreaCode area() {
    return AreaCode.isValid(form.value("area")) ? new AreaCode(form.value("area")) : null;
  }

  private LocalDate day() {
    return form.value("until").isEmpty() ? null : LocalDate.parse(form.value("until"));
  }

  private String subject() {
    return String.valueOf(account.account());
  }

  public StaffFile.View getAccount() {
    return account;
  }

  public List<String> getRoles() {
    return RoleAsked.ROLES;
  }

  public List<Area> getAreas() {
    return gazetteer.everything();
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
