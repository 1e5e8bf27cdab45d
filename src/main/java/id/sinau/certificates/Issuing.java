package id.sinau.certificates;

import id.sinau.courses.CompetencyDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.people.Identities;
import id.sinau.people.Identity;
import id.sinau.shared.CertificateIssued;
import id.sinau.shared.CourseCompleted;
import id.sinau.shared.Dates;
import id.sinau.shared.PublicCode;
import id.sinau.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** The rule by which a completed course becomes a certificate, in the same transaction. */
@ApplicationScoped
class Issuing {
  @Inject Certificates certificates;
  @Inject WaitingCertificates waiting;
  @Inject Readiness readiness;
  @Inject Register register;
  @Inject Seal seal;
  @Inject Shelf shelf;
  @Inject Identities identities;
  @Inject Settings settings;
  @Inject Event<CertificateIssued> issued;

  void completed(@Observes CourseCompleted completion) {
    var course = shelf.version(completion.courseVersion());
    if (certificates.turns(completion.person(), course.code()) > 0) {
      return;
    }
    var obstacle = readiness.obstacle();
    if (obstacle.isPresent()) {
      waiting.add(completion, course.code(), obstacle.get());
    } else {
      issue(completion, course, 1, completion.at());
    }
  }

  /**
   * Issues what the completion earned.
   *
   * @param turn 1 for her first certificate of the course, one more for each that replaces it
   * @param at the moment it bears
   * @return the certificate's id
   */
  long issue(CourseCompleted completion, PublishedCourse course, int turn, Instant at) {
    var holder = identities.of(completion.person());
    // The last lock taken in this transaction, so that others wait for it as briefly as can be.
    var number = register.next(day(at).getYear());
    var snapshot = snapshot(completion, course, holder, number, at);
    var signed = snapshot.canonical();
    var issue =
        new Certificates.Issue(
            completion.person(), turn, course.versionId(), number, holder.area(), at);
    long id = certificates.add(issue, snapshot, signed, seal.sign(signed), seal.keyId());
    issued.fire(new CertificateIssued(id, completion.person(), course.code()));
    return id;
  }

  private Snapshot snapshot(
      CourseCompleted completion,
      PublishedCourse course,
      Identity holder,
      RegisterNumber number,
      Instant at) {
    var document = course.document();
    return new Snapshot(
        PublicCode.random(),
        number.toString(),
        holder.fullName(),
        holder.called(),
        course.code(),
        document.title(),
        course.number(),
        course.hash(),
        document.hours(),
        document.competencies().stream().map(CompetencyDocument::text).toList(),
        completion.percent(),
        day(completion.at()),
        day(at),
        settings.text("office.place"),
        settings.text("office.district"),
        settings.text("office.name"),
        settings.text("signer.name"),
        settings.text("signer.title"),
        settings.text("signer.nip"));
  }

  private static LocalDate day(Instant at) {
    return Dates.day(at);
  }
}
