package id.sinau.people.web;

import id.sinau.areas.Area;
import id.sinau.areas.Gazetteer;
import id.sinau.people.staff.GrantingRoles;
import id.sinau.people.staff.RoleAsked;
import id.sinau.shared.AreaCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A role for somebody else: which, for which area, until when, why. */
@Named
@RequestScoped
public class GrantRolePage extends AccountActPage {
  @Inject GrantingRoles granting;
  @Inject Gazetteer gazetteer;

  @Override
  String form() {
    return "grant-role";
  }

  @Override
  void sent() {
    try {
      granting.grant(
          new RoleAsked(
              getAccount().account(), form.value("role"), area(), day(), form.value("why")));
      done("people.grant.done");
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

  public List<String> getRoles() {
    return RoleAsked.ROLES;
  }

  public List<Area> getAreas() {
    return gazetteer.everything();
  }
}
