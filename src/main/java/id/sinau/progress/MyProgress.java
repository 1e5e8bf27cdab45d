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
   * The version of a course this reader sees: hers when she takes it, else the newest.
   *
   * @throws NotFound when there is no such course
   */
  public PublishedCourse version(String code) {
    var newest = shelf.newest(code).orElseThrow(NotFound::new);
    return in(newest.courseId()).map(Standing::course).orElse(newest);
  }

  /** Whether she has said what she thinks of a course. */
  public boolean hasSaid(long course) {
    return caller.person().filter(person -> opinions.has(course, person)).isPresent();
  }
}
