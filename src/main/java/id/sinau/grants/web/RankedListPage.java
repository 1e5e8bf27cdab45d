package id.sinau.grants.web;

import id.sinau.grants.DecidingList;
import id.sinau.grants.ListLine;
import id.sinau.grants.ProposingList;
import id.sinau.grants.RankedList;
import id.sinau.grants.ReadingLists;
import id.sinau.grants.ReadingRounds;
import id.sinau.grants.Reason;
import id.sinau.grants.Stage;
import id.sinau.grants.programmes.ProgrammeState;
import id.sinau.shared.Caller;
import id.sinau.shared.DomainException;
import id.sinau.shared.PublicCode;
import id.sinau.shared.Role;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A round's ranked list: the officer lays it before the decider, the decider decides its lines. */
@Named
@RequestScoped
public class RankedListPage {
  private static final String FORM = "list";

  @Inject Form form;
  @Inject ReadingLists reading;
  @Inject ReadingRounds rounds;
  @Inject ListForm lines;
  @Inject ProposingList proposing;
  @Inject DecidingList deciding;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  @Inject Caller caller;
  private RankedList list;

  public void act() {
    list = reading.of(form.value("code"));
    if (!form.isSent()) {
      return;
    }
    try {
      sent(tickets.open(form.value("ticket"), FORM, getCode()));
      said.done("grants.list.done");
      redirect.to("/staff/grants/list?code=" + getCode());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private void sent(UUID ticket) {
    var next = PublicCode.parse(form.value("callUp"));
    if (next.isPresent()) {
      deciding.callUp(getCode(), next.get(), ticket);
    } else if ("propose".equals(form.value("go"))) {
      proposing.propose(getCode(), ticket);
    } else {
      deciding.decide(getCode(), lines.decisions(list), ticket);
    }
  }

  public RankedList getList() {
    return list;
  }

  public String getCode() {
    return list.round().code();
  }

  public boolean isReadyToPropose() {
    return caller.has(Role.OFFICER) && list.round().state() == ProgrammeState.CLOSED;
  }

  public boolean isDecide() {
    return caller.has(Role.DECIDER) && list.round().state() == ProgrammeState.RANKED;
  }

  /** Who may be called up from the waiting list; null when nobody, or by somebody else. */
  public ListLine getNext() {
    return caller.has(Role.DECIDER) ? list.next().orElse(null) : null;
  }

  public long getSurveyed() {
    return rounds.one(getCode()).at(Stage.SURVEYED);
  }

  public boolean chosen(ListLine line, String verdict) {
    return lines.isChosen(line, verdict);
  }

  public List<Reason> getReasons() {
    return Arrays.asList(Reason.values());
  }

  public String getTicket() {
    return tickets.issue(FORM, getCode());
  }
}
