package id.sinau.grants.web;

import id.sinau.grants.ApplicationFile;
import id.sinau.grants.Applying;
import id.sinau.grants.Objecting;
import id.sinau.grants.WordsMissing;
import id.sinau.shared.DomainException;
import id.sinau.shared.PublicCode;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** She objects to a refusal in her own words. */
@Named
@RequestScoped
public class ObjectionPage {
  private static final String FORM = "objection";

  @Inject Form form;
  @Inject Applying applying;
  @Inject Objecting objecting;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private ApplicationFile file;

  public void act() {
    file = applying.own(PublicCode.parse(form.value("application")).orElse(""));
    if (form.isSent()) {
      sent();
    } else if (!objecting.mayObject(file.code())) {
      redirect.to("/pengajuan/" + file.code());
    }
  }

  private void sent() {
    try {
      var ticket = tickets.open(form.value("ticket"), FORM, file.code());
      objecting.object(file.code(), form.value("words"), ticket);
      redirect.to("/pengajuan/" + file.code());
    } catch (WordsMissing missing) {
      form.refuse("words", missing);
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public ApplicationFile getFile() {
    return file;
  }

  public String getTicket() {
    return tickets.issue(FORM, file.code());
  }
}
