package id.sinau.grants.web;

import id.sinau.grants.programmes.ProgrammeState;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.shared.Dates;
import java.time.Clock;

/**
 * How the public reads a round today.
 *
 * @param state a state's name, or {@code NOT_YET} and {@code OVER} for an open round outside its
 *     days
 * @param chip the chip's colour
 */
public record RoundView(ProgrammeView round, String state, String chip) {
  static RoundView of(ProgrammeView round, Clock clock) {
    var today = Dates.today(clock);
    var state = round.state().name();
    if (round.state() == ProgrammeState.OPEN && today.isBefore(round.draft().opensOn())) {
      state = "NOT_YET";
    } else if (round.state() == ProgrammeState.OPEN && !round.takesApplicationsOn(today)) {
      state = "OVER";
    }
    return new RoundView(round, state, "OPEN".equals(state) ? "good" : "idle");
  }

  public boolean isOpen() {
    return "OPEN".equals(state);
  }
}
