package id.sinau.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** One move of an application: who, when, why. Never changed once written. */
@Embeddable
class Step {
  private UUID ticket;

  @Column(name = "from_stage")
  @Enumerated(EnumType.STRING)
  private Stage from;

  @Column(name = "to_stage")
  @Enumerated(EnumType.STRING)
  private Stage to;

  private Instant at;

  @Column(name = "by_name")
  private String by;

  @Column(name = "by_called")
  private String called;

  @Column(name = "by_role")
  private String role;

  private String why;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String facts;

  protected Step() {}

  Step(Stage from, Stage to, Act act, String why, Reason reason, String facts) {
    ticket = act.ticket();
    this.from = from;
    this.to = to;
    at = act.at();
    by = act.by();
    called = act.called();
    role = act.role();
    this.why = why;
    this.reason = reason;
    this.facts = facts;
  }

  boolean isOf(UUID act) {
    return ticket.equals(act);
  }

  boolean ledTo(Stage stage) {
    return to == stage;
  }

  boolean wasTakenBy(String account) {
    return by.equals(account);
  }

  StepRow row() {
    return new StepRow(from, to, at, called, role, why, reason);
  }
}
