package id.sinau.grants.web;

import id.sinau.grants.ReadingRounds;
import id.sinau.grants.RoundRow;
import id.sinau.grants.Stage;
import id.sinau.grants.programmes.ProgrammeState;
import id.sinau.grants.programmes.RunningRounds;
import id.sinau.shared.Caller;
import id.sinau.shared.CourseTitles;
import id.sinau.shared.DomainException;
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
import java.util.stream.Collectors;

/** One round: where it stands, what it has spent, what comes next. */
@Named
@RequestScoped
public class RoundPage {
  private static final String FORM = "round";

  @Inject Form form;
  @Inject ReadingRounds reading;
  @Inject RunningRounds running;
  @Inject Conditions conditions;
  @Inject CourseTitles titles;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  @Inject Caller caller;
  private RoundRow row;

  public void act() {
    row = reading.one(form.value("code"));
    if (!form.isSent()) {
      return;
    }
    try {
      tickets.open(form.value("ticket"), FORM, getCode());
      switch (form.value("go")) {
        case "open" -> running.open(getCode());
        case "close" -> running.close(getCode());
        case "closeOut" -> running.closeOut(getCode());
        default -> {}
      }
      said.done("grants.round.moved");
      redirect.to("/staff/grants/round?code=" + getCode());
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

  public boolean isAt(String state) {
    return caller.has(Role.OFFICER) && row.round().state().name().equals(state);
  }

  public List<ProgrammeState> getStates() {
    return Arrays.asList(ProgrammeState.values());
  }

  public boolean isPast(ProgrammeState state) {
    return state.compareTo(row.round().state()) < 0;
  }

  /** The stages at which somebody stands, in the order of the way. */
  public List<Stage> getStages() {
    return Arrays.stream(Stage.values()).filter(s -> row.at(s) > 0).toList();
  }

  public List<String> getConditions() {
    return conditions.of(row.round().draft());
  }

  public String courses(List<String> codes) {
    return codes.stream().map(titles::title).collect(Collectors.joining(", "));
  }

  public String getTicket() {
    return tickets.issue(FORM, getCode());
  }
}
