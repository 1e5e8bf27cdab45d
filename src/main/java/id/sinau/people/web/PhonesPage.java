package id.sinau.people.web;

import id.sinau.people.LeavingEverywhere;
import id.sinau.people.MyProfile;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where she is signed in, and the way out of all of them. */
@Named
@RequestScoped
public class PhonesPage {
  private static final String FORM = "leave-everywhere";

  @Inject Form form;
  @Inject MyProfile profile;
  @Inject LeavingEverywhere leaving;
  @Inject Tickets tickets;
  @Inject SignInCookie cookie;
  @Inject Redirect redirect;
  private List<MyProfile.Phone> phones;

  public void act() {
    phones = profile.phones();
    if (!form.isSent()) {
      return;
    }
    try {
      tickets.open(form.value("ticket"), FORM, "");
      leaving.leave();
      cookie.take();
      redirect.to("/masuk");
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public List<MyProfile.Phone> getPhones() {
    return phones;
  }

  public String getTicket() {
    return tickets.issue(FORM, "");
  }
}
