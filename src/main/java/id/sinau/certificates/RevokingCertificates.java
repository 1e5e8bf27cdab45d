package id.sinau.certificates;

import id.sinau.courses.Shelf;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.CertificateRevoked;
import id.sinau.shared.CourseCompleted;
import id.sinau.shared.Dates;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The office takes a certificate back, for good, and where it only said something wrong issues it
 * anew.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER})
public class RevokingCertificates {
  @Inject CertificateReach reach;
  @Inject Certificates certificates;
  @Inject Issuing issuing;
  @Inject Readiness readiness;
  @Inject Shelf shelf;
  @Inject Caller caller;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Inject Event<CertificateRevoked> revoked;

  /**
   * Revokes it; everybody who checks it sees so from now on.
   *
   * @param ground shown to everybody; for {@link Ground#REPLACED} see {@link #replace}
   * @param note for staff, 10 to 500 characters
   * @throws RevocationUnexplained when the note is too short or too long
   * @throws AlreadyRevoked when somebody did so before
   * @throws id.sinau.shared.NotFound when it is not of the caller's area
   */
  public void revoke(long certificate, Ground ground, String note) {
    if (ground == null || ground == Ground.REPLACED) {
      throw new IllegalArgumentException("replacing has its own act");
    }
    revoke(reach.revocable(certificate), ground, note, null);
  }

  /**
   * Issues the certificate anew, with the name the person now bears and the next number, and
   * revokes the old one. What she learned, when and how well stays as it was.
   *
   * @param note for staff, 10 to 500 characters
   * @return the new certificate's id
   * @throws NotReady when the office cannot issue now
   * @throws RevocationUnexplained when the note is too short or too long
   * @throws AlreadyRevoked when it does not hold any more
   * @throws id.sinau.shared.NotFound when it is not of the caller's area
   */
  public long replace(long certificate, String note) {
    var old = reach.revocable(certificate);
    if (!old.isValid()) {
      throw new AlreadyRevoked();
    }
    if (readiness.obstacle().isPresent()) {
      throw new NotReady();
    }
    var said = old.snapshot();
    var completed = said.completed().atStartOfDay(Dates.ZONE).toInstant();
    var completion = new CourseCompleted(old.person(), old.version(), said.percent(), completed);
    long anew =
        issuing.issue(completion, shelf.version(old.version()), old.turn() + 1, clock.instant());
    revoke(old, Ground.REPLACED, note, anew);
    return anew;
  }

  private void revoke(Certificate certificate, Ground ground, String typed, Long replacement) {
    var note = typed == null ? "" : typed.strip();
    if (note.length() < RevocationUnexplained.LEAST || note.length() > RevocationUnexplained.MOST) {
      throw new RevocationUnexplained();
    }
    if (!certificate.isValid()) {
      throw new AlreadyRevoked();
    }
    var revocation = new Revocation(clock.instant(), caller.name(), ground, note, null);
    certificates.revoke(certificate.id(), revocation, caller.account().orElse(null), replacement);
    trail.record("certificates.revoked", "certificate:" + certificate.id(), note);
    revoked.fire(
        new CertificateRevoked(
            certificate.id(), certificate.person(), certificate.snapshot().courseCode()));
  }
}
