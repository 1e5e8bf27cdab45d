package id.sinau.people.web;

import id.sinau.people.staff.SettingPassword;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A member of staff sets her password by a one-time link. */
@Named
@RequestScoped
public class NewPasswordPage {
  private static final String FORM = "new-password";

  @Inject Form form;
  @Inject SettingPassword setting;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private String owner;

  public void act() {
    owner = setting.owner(getToken()).orElse(null);
    if (form.isSent() && owner != null) {
      set();
    }
  }

  private void set() {
    if (!form.value("password").equals(form.value("again"))) {
      form.refuse("again", "people.newPassword.differs");
      return;
    }
    try {
      tickets.open(form.value("ticket"), FORM, getToken());
      setting.set(getToken(), form.value("password"));
      redirect.to("/masuk");
    } catch (DomainException refusal) {
      form.refuse("password", refusal.key(), refusal.arguments());
    }
  }

  public String getToken() {
    return form.value("token");
  }

  /** The account name, or null when the link holds no more. */
  public String getOwner() {
    return owner;
  }

  public String getTicket() {
    return tickets.issue(FORM, getToken());
  }
}
