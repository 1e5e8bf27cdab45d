package id.sinau.people.web;

import id.sinau.people.staff.LinkingPassword;
import id.sinau.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A one-time link for somebody who forgot her password; shown once. */
@Named
@RequestScoped
public class PasswordLinkPage extends AccountActPage {
  @Inject LinkingPassword linking;
  @Inject Site site;
  private String link;

  @Override
  String form() {
    return "password-link";
  }

  @Override
  void sent() {
    link = site.address("/sandi/" + linking.link(getAccount().account(), form.value("why")));
  }

  /** Null until it is made. */
  public String getLink() {
    return link;
  }
}
