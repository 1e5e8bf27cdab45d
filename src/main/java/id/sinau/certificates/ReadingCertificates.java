package id.sinau.certificates;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Staff read one certificate of their area. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadingCertificates {
  @Inject CertificateReach reach;
  @Inject CheckingCertificates checking;

  /**
   * @throws id.sinau.shared.NotFound when it is not of the caller's area
   */
  public CertificateView view(long id) {
    var found = reach.inArea(id, CertificateReach.READERS);
    return new CertificateView(
        found.id(),
        found.person(),
        checking.check(found.code()).orElseThrow(),
        found.snapshot().fullName(),
        found.area(),
        found.issuedAt(),
        found.keyId(),
        found.revocation());
  }

  /** Whether the caller may revoke it. */
  public boolean mayRevoke(long id) {
    var found = reach.inArea(id, CertificateReach.READERS);
    return found.isValid()
        && reach.areas(CertificateReach.REVOKERS).stream().anyMatch(a -> a.contains(found.area()));
  }
}
