package id.sinau.certificates;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Earned certificates that the office cannot issue yet wait for whoever can say what is missing.
 */
@ApplicationScoped
public class CertificateWaiting implements Waiting {
  @Inject WaitingCertificates waiting;
  @Inject Caller caller;

  @Override
  public List<Work> forCaller(Place place) {
    if (place != Place.STAFF || !caller.has(Role.OFFICER)) {
      return List.of();
    }
    long count = waiting.count();
    return count == 0
        ? List.of()
        : List.of(
            new Work(
                "certificates.waiting.work",
                count,
                "certificate",
                "/staff/certificates/certificates"));
  }
}
