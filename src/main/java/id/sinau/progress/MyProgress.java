package id.sinau.progress;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A learner's own standing; a visitor has none. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MyProgress {
  @Inject Standings standings;
  @Inject Opinions opinions;
  @Inject EnrolmentEnds ends;
  @Inject Shelf shelf;
  @Inject Caller caller;

  /** Her courses, the one she was in last first; empty for a visitor. */
  public List<Standing> courses() {
    return caller.has(id.sinau.shared.Role.LEARNER)
        ? caller.person().map(standings::all).orElse(List.of())
        : List.of();
  }

  /** Her standing in a course she takes. */
  public Optional<Standing> in(long course) {
    return caller.has(id.sinau.shared.Role.LEARNER)
        ? caller.person().flatMap(p -> standings.find(p, course))
        : Optional.empty();
  }

  /**
   * A course as this reader meets it: on the version she takes, else on the newest.
   *
   * @param standing null when she does not take it
   */
  public record Reading(PublishedCourse course, Standing standing) {}

  /**
   * Finds a course and her standing in it by one read.
   *
   * @throws NotFound when there is no such course
   */
  public Reading read(String code) {
    var newest = shelf.newest(code).orElseThrow(NotFound::new);
    var standing = in(newest.courseId()).orElse(null);
    return new Reading(standing == null ? newest : standing.course(), standing);
  }

  /** Whether an officer ended her enrolment in a course. */
  public boolean isEnded(long course) {
    return caller.person().filter(person -> ends.isEnded(person, course)).isPresent();
  }

  /** Whether she has said what she thinks of a course. */
  public boolean hasSaid(long course) {
    return caller.person().filter(person -> opinions.has(course, person)).isPresent();
  }
}
