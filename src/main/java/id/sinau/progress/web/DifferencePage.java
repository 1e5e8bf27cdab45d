package id.sinau.progress.web;

import id.sinau.progress.Difference;
import id.sinau.progress.DifferenceList;
import id.sinau.progress.MendingProgress;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One difference: written again by the ordinary rule, or accepted with a reason. */
@Named
@RequestScoped
public class DifferencePage {
  private static final String FORM = "difference";

  @Inject Form form;
  @Inject DifferenceList list;
  @Inject MendingProgress mending;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  private Difference difference;

  public void act() {
    if (!form.value("id").matches("\\d{1,18}")) {
      throw new NotFound();
    }
    difference = list.one(Long.parseLong(form.value("id")));
    if (form.isSent()) {
      decide();
    }
  }

  private void decide() {
    try {
      tickets.open(form.value("ticket"), FORM, String.valueOf(difference.id()));
      if (form.has("go", "accept")) {
        mending.accept(difference.id(), form.value("why"));
        said.done("progress.recount.accepted");
      } else {
        mending.mend(difference.id());
        said.done("progress.recount.mended");
      }
      redirect.to("/staff/progress/recount");
    } catch (DomainException refusal) {
      form.refuse("why", refusal.key(), refusal.arguments());
    }
  }

  public Difference getDifference() {
    return difference;
  }

  public String getTicket() {
    return tickets.issue(FORM, String.valueOf(difference.id()));
  }
}
