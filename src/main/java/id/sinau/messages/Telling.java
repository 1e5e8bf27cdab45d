package id.sinau.messages;

import id.sinau.shared.ActsCounted;
import id.sinau.shared.ActsDismissed;
import id.sinau.shared.ApplicationMoved;
import id.sinau.shared.Bundle;
import id.sinau.shared.CertificateIssued;
import id.sinau.shared.EnrolmentChanged;
import id.sinau.shared.PinReset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Tells a person what happened to her: her certificate, her application, answers that do not count,
 * an enrolment that was ended, a PIN made anew in her name.
 */
@ApplicationScoped
public class Telling {
  private static final Bundle INDONESIAN = Bundle.of(Locale.forLanguageTag("id"));

  @Inject Outbox outbox;

  void certificate(@Observes CertificateIssued issued) {
    outbox.put(issued.person(), "certificate", List.of(issued.courseCode()));
  }

  /** A stage that has no sentence is no news to her, such as what she did herself. */
  void application(@Observes ApplicationMoved moved) {
    var template = "application." + moved.what();
    if (INDONESIAN.has("messages." + template)) {
      outbox.put(moved.person(), template, List.of(moved.code()));
    }
  }

  void counted(@Observes ActsCounted acts) {
    outbox.put(acts.person(), "counted", List.of());
  }

  void dismissed(@Observes ActsDismissed acts) {
    outbox.put(acts.person(), "dismissed", List.of(String.valueOf(acts.acts()), acts.why()));
  }

  void enrolment(@Observes EnrolmentChanged change) {
    outbox.put(
        change.person(),
        change.ended() ? "enrolmentEnded" : "enrolmentResumed",
        List.of(change.courseCode(), change.why()));
  }

  void pin(@Observes PinReset reset) {
    outbox.put(reset.person(), "pin", List.of(reset.byName()));
  }
}
