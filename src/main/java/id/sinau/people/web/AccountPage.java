package id.sinau.people.web;

import id.sinau.people.staff.StaffFile;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One member of staff, with every role she ever held. */
@Named
@RequestScoped
public class AccountPage {
  @Inject Form form;
  @Inject StaffFile file;
  @Inject Caller caller;
  private StaffFile.View account;
  private List<StaffFile.Given> roles;

  public void act() {
    account = file.view(FieldPersonPage.id(form.value("account")));
    roles = file.roles(account.account());
  }

  public StaffFile.View getAccount() {
    return account;
  }

  public List<StaffFile.Given> getRoles() {
    return roles;
  }

  /** An inspector reads this page too, but changes nothing. */
  public boolean isMine() {
    return caller.has(Role.ADMIN) && account.closedAt() == null;
  }

  /** Her own roles are granted by somebody else. */
  public boolean isOwn() {
    return caller.account().filter(a -> a == account.account()).isPresent();
  }
}
