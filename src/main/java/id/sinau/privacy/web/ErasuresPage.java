package id.sinau.privacy.web;

import id.sinau.privacy.AnsweringErasure;
import id.sinau.privacy.ErasureList;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who asked to be erased, and the officer's answer to each. */
@Named
@RequestScoped
public class ErasuresPage {
  private static final String FORM = "answer-erasure";

  @Inject Form form;
  @Inject ErasureList list;
  @Inject AnsweringErasure answering;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  private List<ErasureList.Row> rows;

  public void act() {
    rows = list.waiting();
    if (form.isSent()) {
      answer();
    }
  }

  private void answer() {
    try {
      tickets.open(form.value("ticket"), FORM, form.value("request"));
      long request = Long.parseLong(form.value("request"));
      if (form.has("answer", "erase")) {
        answering.erase(request, form.value("why"));
        said.done("privacy.erasures.erased");
      } else {
        answering.refuse(request, form.value("why"));
        said.done("privacy.erasures.refused");
      }
      redirect.to("/staff/privacy/erasures");
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public List<ErasureList.Row> getRows() {
    return rows;
  }

  public String ticket(long request) {
    return tickets.issue(FORM, String.valueOf(request));
  }
}
