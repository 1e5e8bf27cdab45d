package id.sinau.journal.web;

import id.sinau.journal.DismissingEvent;
import id.sinau.journal.ReplayingEvent;
import id.sinau.journal.Trouble;
import id.sinau.journal.TroubleList;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.shared.Uuid7;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One event in trouble: taken once more, or dismissed, each with a reason. */
@Named("troubledEvent")
@RequestScoped
public class EventPage {
  private static final String FORM = "troubled-event";

  @Inject Form form;
  @Inject TroubleList list;
  @Inject ReplayingEvent replaying;
  @Inject DismissingEvent dismissing;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  @Inject Words words;
  private Trouble trouble;

  public void act() {
    var event = Uuid7.parse(form.value("event")).orElseThrow(NotFound::new);
    trouble = list.one(event);
    if (form.isSent()) {
      decide(event);
    }
  }

  private void decide(UUID event) {
    try {
      tickets.open(form.value("ticket"), FORM, event.toString());
      if (form.has("go", "dismiss")) {
        dismissing.dismiss(event, form.value("why"));
        said.done("journal.trouble.dismissed");
      } else {
        replaying.replay(event, form.value("why"));
        said.done("journal.trouble.replayed");
      }
      redirect.to("/staff/journal/trouble");
    } catch (DomainException refusal) {
      form.refuse("why", refusal.key(), refusal.arguments());
    }
  }

  public Trouble getTrouble() {
    return trouble;
  }

  /** The cause in words where they are known, else as the programme said it. */
  public String getCause() {
    var reason = trouble.reason() == null ? "" : trouble.reason();
    return words.has("journal.cause." + reason) ? words.get("journal.cause." + reason) : reason;
  }

  /** How many acts wait for this one. */
  public int getWaiting() {
    return list.waitingFor(trouble.event());
  }

  public boolean isDismissable() {
    return list.isDismissable(trouble.event());
  }

  public String getTicket() {
    return tickets.issue(FORM, trouble.event().toString());
  }
}
