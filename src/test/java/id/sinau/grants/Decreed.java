package id.sinau.grants;

import id.sinau.shared.Dates;
import id.sinau.suite.Acting;
import id.sinau.suite.Rows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An application that got as far as the decree, for tests of what comes after it. */
@RequestScoped
public class Decreed {
  @Inject GivenGrants grants;
  @Inject Acting as;
  @Inject DecidingList deciding;
  @Inject RecordingDecree recording;
  @Inject Rows rows;
  @Inject Clock clock;

  /** The only line of its list, approved today. */
  public String approved(int objectionDays) {
    var round = grants.open(1, objectionDays);
    var code = grants.ranked(round, "35.10.24.2001", 1).get(0);
    as.decider(
        GivenGrants.DISTRICT,
        () -> deciding.decide(round.code(), List.of(GivenGrants.yes(code)), ticket()));
    return code;
  }

  /** The same, named in a decree of today. */
  public String decreed() {
    var code = approved(0);
    record(code);
    return code;
  }

  public void record(String code) {
    var round =
        rows.text(
            "select p.code from programme p join application a on a.programme_id = p.id where a.code = ?",
            code);
    var draft = new DecreeDraft("188/" + code, today(), "Bupati", "Bupati Banyuwangi");
    as.officer(GivenGrants.DISTRICT, () -> recording.record(round, draft, ticket()));
  }

  public LocalDate today() {
    return Dates.today(clock);
  }

  public UUID ticket() {
    return grants.ticket();
  }
}
