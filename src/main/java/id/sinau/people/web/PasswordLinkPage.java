package id.sinau.people.web;

import id.sinau.people.staff.LinkingPassword;
import id.sinau.people.staff.StaffFile;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Site;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A one-time link for somebody who forgot her password; shown once. */
@Named
@RequestScoped
public class PasswordLinkPage {
  private static final String FORM = "password-link";

  @Inject Form form;
  @Inject StaffFile file;
  @Inject LinkingPassword linking;
  @Inject Tickets tickets;
  @Inject Site site;
  private StaffFile.View account;
  private String link;

  public void act() {
    account = file.view(FieldPersonPage.id(form.value("account")));
    if (!form.isSent()) {
      return;
    }
    try {
      tickets.open(form.value("ticket"), FORM, subject());
      link = site.address("/sandi/" + linking.link(account.account(), form.value("why")));
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

  /** Null until it is made. */
  public String getLink() {
    return link;
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
