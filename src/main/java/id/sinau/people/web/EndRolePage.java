package id.sinau.people.web;

import id.sinau.people.staff.EndingRoles;
import id.sinau.people.staff.StaffFile;
import id.sinau.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A role ends before its day, and why. */
@Named
@RequestScoped
public class EndRolePage extends AccountActPage {
  @Inject EndingRoles ending;
  private StaffFile.Given grant;

  @Override
  String form() {
    return "end-role";
  }

  @Override
  void sent() {
    ending.end(grant.id(), form.value("why"));
    done("people.endRole.done");
  }

  @Override
  void found() {
    long id = FieldPersonPage.id(form.value("grant"));
    grant =
        file.roles(getAccount().account()).stream()
            .filter(g -> g.id() == id && g.endedAt() == null)
            .findFirst()
            .orElseThrow(NotFound::new);
  }

  @Override
  String subject() {
    return String.valueOf(grant.id());
  }

  public StaffFile.Given getGrant() {
    return grant;
  }
}
