package id.sinau.grants.web;

import id.sinau.grants.ApplicationFile;
import id.sinau.grants.Applying;
import id.sinau.grants.Stage;
import id.sinau.shared.DomainException;
import id.sinau.shared.PublicCode;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Completes a returned file: everything she wrote, to be corrected, and what the officer asked. */
@Named
@RequestScoped
public class AmendPage {
  private static final String FORM = "amend";

  @Inject Form form;
  @Inject PlanAnswers answers;
  @Inject Applying applying;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private ApplicationFile file;

  public void act() {
    file = applying.own(PublicCode.parse(form.value("application")).orElse(""));
    if (file.stage() != Stage.RETURNED) {
      redirect.to("/pengajuan/" + file.code());
      return;
    }
    answers.preset(file.plan(), file.phone());
    if (form.isSent()) {
      sent();
    }
  }

  private void sent() {
    answers.checkGoods();
    answers.checkBuyers();
    answers.checkPlace();
    answers.checkCapital();
    answers.checkPrice();
    answers.checkPhone();
    if (form.isRefused()) {
      return;
    }
    try {
      var ticket = tickets.open(form.value("ticket"), FORM, file.code());
      applying.handInAgain(file.code(), answers.plan(), answers.phone(), ticket);
      redirect.to("/pengajuan/" + file.code());
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
