package id.sinau.certificates;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose certificates the caller may see whole: her own, and those issued in an area she answers
 * for. Any other is not found, as if it did not exist.
 */
@ApplicationScoped
class CertificateReach {
  static final String[] READERS = {Role.OFFICER, Role.DECIDER, Role.AUDITOR};
  static final String[] REVOKERS = {Role.OFFICER, Role.DECIDER};

  @Inject Certificates certificates;
  @Inject Caller caller;

  /** The areas for which the caller holds one of the roles. */
  Set<AreaCode> areas(String... roles) {
    var areas = new TreeSet<AreaCode>(java.util.Comparator.comparing(AreaCode::value));
    for (var role : roles) {
      areas.addAll(caller.areas(role));
    }
    return areas;
  }

  /**
   * @throws NotFound when it is not of the caller's areas
   */
  Certificate inArea(long id, String... roles) {
    return checked(certificates.get(id), roles);
  }

  /** The same for whoever revokes it: locked, see {@link Certificates#locked}. */
  Certificate revocable(long id) {
    return checked(certificates.locked(id), REVOKERS);
  }

  private Certificate checked(Certificate found, String... roles) {
    if (!isInArea(found, roles)) {
      throw new NotFound();
    }
    return found;
  }

  /**
   * The certificate of that code, if it is hers or of an area she may read.
   *
   * @throws NotFound otherwise
   */
  Certificate ownOrInArea(String code) {
    var found = certificates.coded(code).orElseThrow(NotFound::new);
    boolean own = caller.person().filter(p -> p == found.person()).isPresent();
    if (!own && !isInArea(found, READERS)) {
      throw new NotFound();
    }
    return found;
  }

  private boolean isInArea(Certificate certificate, String... roles) {
    return areas(roles).stream().anyMatch(a -> a.contains(certificate.area()));
  }
}
