package id.sinau.grants.web;

import id.sinau.grants.DecreeDraft;
import id.sinau.grants.DecreeLine;
import id.sinau.grants.ReadingRounds;
import id.sinau.grants.RecordingDecree;
import id.sinau.grants.RoundRow;
import id.sinau.grants.Stage;
import id.sinau.shared.Caller;
import id.sinau.shared.Dates;
import id.sinau.shared.DomainException;
import id.sinau.shared.Role;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The decree of a round: recorded from paper, its annex line by line. */
@Named
@RequestScoped
public class DecreePage {
  private static final String FORM = "decree";

  @Inject Form form;
  @Inject ReadingRounds reading;
  @Inject RecordingDecree recording;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  @Inject Words words;
  @Inject Caller caller;
  @Inject Clock clock;
  private RoundRow row;

  public void act() {
    row = reading.one(form.value("code"));
    form.preset("signedOn", Dates.today(clock));
    form.preset("signerTitle", words.get("grants.decree.signer.usual"));
    if (!form.isSent()) {
      return;
    }
    var draft =
        new DecreeDraft(
            form.value("number"),
            Typed.day(form.value("signedOn")),
            form.value("signerName"),
            form.value("signerTitle"));
    try {
      var ticket = tickets.open(form.value("ticket"), FORM, getCode());
      recording.record(getCode(), draft, ticket);
      said.done("grants.decree.done");
      redirect.to("/staff/grants/decree?code=" + getCode());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public RoundRow getRow() {
    return row;
  }

  public String getCode() {
    return row.round().code();
  }

  public List<DecreeLine> getLines() {
    return recording.lines(getCode());
  }

  public long getApproved() {
    return row.at(Stage.APPROVED);
  }

  public boolean isMayRecord() {
    return getApproved() > 0 && (caller.has(Role.OFFICER) || caller.has(Role.DECIDER));
  }

  public String getTicket() {
    return tickets.issue(FORM, getCode());
  }
}
