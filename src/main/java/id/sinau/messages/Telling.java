package id.sinau.messages;

import id.sinau.shared.ApplicationMoved;
import id.sinau.shared.CertificateIssued;
import id.sinau.shared.PinReset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells a person what happened to her: her certificate, her application, a PIN made anew in her
 * name.
 */
@ApplicationScoped
public class Telling {
  @Inject Outbox outbox;

  void certificate(@Observes CertificateIssued issued) {
    outbox.put(issued.person(), "certificate", List.of(issued.courseCode()));
  }

  void application(@Observes ApplicationMoved moved) {
    outbox.put(moved.person(), "application", List.of(moved.stage()));
  }

  void pin(@Observes PinReset reset) {
    outbox.put(reset.person(), "pin", List.of(reset.byName()));
  }
}
