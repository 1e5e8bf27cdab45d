package id.sinau.grants.web;

import id.sinau.grants.ReadingRounds;
import id.sinau.grants.RoundRow;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The office's rounds, the newest first. */
@Named
@RequestScoped
public class RoundsPage {
  @Inject ReadingRounds reading;
  @Inject Caller caller;
  private List<RoundRow> rows;

  public void act() {
    rows = reading.all();
  }

  public List<RoundRow> getRows() {
    return rows;
  }

  public boolean isOfficer() {
    return caller.has(Role.OFFICER);
  }
}
