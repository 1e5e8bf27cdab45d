package id.sinau.certificates;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.shared.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A learner's own certificates; a visitor has none. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MyCertificates {
  @Inject Certificates certificates;
  @Inject WaitingCertificates waiting;
  @Inject Printing printing;
  @Inject Shelf shelf;
  @Inject Caller caller;

  /** All she received, the newest first, those revoked too. */
  public List<MyCertificate> all() {
    return caller.person().map(certificates::ofPerson).orElse(List.of()).stream()
        .map(this::mine)
        .toList();
  }

  /** The valid certificate of a course, if she has it. */
  public Optional<MyCertificate> of(String courseCode) {
    return all().stream().filter(c -> c.courseCode().equals(courseCode) && c.isValid()).findFirst();
  }

  /** How many of hers hold. */
  public long count() {
    return caller.person().map(certificates::countValid).orElse(0L);
  }

  /** Titles of courses she completed whose certificates the office cannot issue yet. */
  public List<String> waiting() {
    return caller.person().map(waiting::coursesOf).orElse(List.of()).stream()
        .flatMap(code -> shelf.newest(code).stream())
        .map(PublishedCourse::document)
        .map(d -> d.title())
        .toList();
  }

  private MyCertificate mine(Certificate certificate) {
    var said = certificate.snapshot();
    var revocation = certificate.revocation();
    return new MyCertificate(
        said.code(),
        said.number(),
        said.courseCode(),
        said.courseTitle(),
        said.hours(),
        said.completed(),
        printing.bytes(certificate),
        revocation == null ? null : revocation.at(),
        revocation == null ? null : revocation.ground());
  }
}
