package id.sinau.people.web;

import id.sinau.people.FullName;
import id.sinau.people.Honorific;
import id.sinau.people.staff.MakingStaff;
import id.sinau.shared.Caller;
import id.sinau.shared.DomainException;
import id.sinau.shared.Role;
import id.sinau.web.Form;
import id.sinau.web.Site;
import id.sinau.web.Tickets;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;

/** A new account for a member of staff; its first link is shown once. */
@Named
@RequestScoped
public class NewAccountPage {
  private static final String FORM = "new-account";
  private static final int CALLED = 40;

  @Inject Form form;
  @Inject MakingStaff making;
  @Inject Tickets tickets;
  @Inject Site site;
  @Inject Caller caller;
  private MakingStaff.Made made;

  public void act() {
    if (!caller.has(Role.ADMIN)) {
      throw new EJBAccessException();
    }
    form.preset("honorific", Honorific.BU);
    if (form.isSent()) {
      check();
    }
    if (form.isSent() && !form.isRefused()) {
      make();
    }
  }

  private void check() {
    if (!FullName.isValid(form.value("fullName"))) {
      form.refuse("fullName", "people.register.fullNameWrong");
    }
    var called = form.value("called");
    if (!FullName.isValid(called) || called.length() > CALLED) {
      form.refuse("called", "people.register.calledMissing");
    }
    if (Arrays.stream(Honorific.values()).noneMatch(h -> form.has("honorific", h.name()))) {
      form.refuse("honorific", "people.register.honorificMissing");
    }
  }

  private void make() {
    try {
      made =
          making.make(
              tickets.open(form.value("ticket"), FORM, ""),
              form.value("name").toLowerCase(Locale.ROOT),
              Honorific.valueOf(form.value("honorific")),
              form.value("called"),
              form.value("fullName"));
    } catch (DomainException refusal) {
      form.refuse("name", refusal.key(), refusal.arguments());
    }
  }

  /** Null until it is made. */
  public MakingStaff.Made getMade() {
    return made;
  }

  public String getLink() {
    return site.address("/sandi/" + made.token());
  }

  public String getTicket() {
    return form.value("ticket").isEmpty() ? tickets.issue(FORM, "") : form.value("ticket");
  }
}
