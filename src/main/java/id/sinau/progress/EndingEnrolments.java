package id.sinau.progress;

import id.sinau.people.Reason;
import id.sinau.shared.AreaCode;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.EnrolmentChanged;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * An officer ends the enrolment of somebody of her area in a course, or lets her go on. What she
 * has learned and her certificate stay; what she still sends is set apart until somebody decides.
 */
@Stateless
@RolesAllowed(Role.OFFICER)
public class EndingEnrolments {
  @PersistenceContext EntityManager em;
  @Inject Standings standings;
  @Inject EnrolmentEnds ends;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;
  @Inject Event<EnrolmentChanged> changed;

  /**
   * One of her courses.
   *
   * @param ended whether her enrolment was ended
   */
  public record Row(Standing standing, boolean ended) {}

  /**
   * The courses of a person, the one she was in last first.
   *
   * @throws NotFound when she is not of the caller's area
   */
  public List<Row> of(long person) {
    needsReach(person);
    return standings.all(person).stream()
        .map(s -> new Row(s, ends.isEnded(person, s.course().courseId())))
        .toList();
  }

  /**
   * Ends it.
   *
   * @param ticket the same ticket is the same act
   * @param why 10 to 500 characters, which she reads
   * @throws NotFound when she is not of the caller's area, or does not take the course
   */
  public void end(long person, String course, UUID ticket, String why) {
    change(person, course, true, ticket, why);
  }

  /** Lets her go on; everything else as in {@link #end}. */
  public void resume(long person, String course, UUID ticket, String why) {
    change(person, course, false, ticket, why);
  }

  private void change(long person, String code, boolean ended, UUID ticket, String why) {
    var reason = Reason.given(why);
    var course =
        of(person).stream()
            .map(row -> row.standing().course())
            .filter(c -> c.code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    standings.lock(person, course.courseId());
    boolean isNew =
        ends.isEnded(person, course.courseId()) != ended
            && ends.add(
                ticket, person, course.courseId(), ended, clock.instant(), caller.name(), reason);
    if (isNew) {
      trail.record(
          ended ? "progress.enrolmentEnded" : "progress.enrolmentResumed",
          "person:" + person,
          reason);
      changed.fire(new EnrolmentChanged(person, code, ended, reason));
    }
  }

  private void needsReach(long person) {
    List<?> area =
        em.createNativeQuery("select area from person where id = ?")
            .setParameter(1, person)
            .getResultList();
    var found =
        area.stream()
            .findFirst()
            .map(code -> new AreaCode(Sql.text(code)))
            .orElseThrow(NotFound::new);
    if (caller.areas(Role.OFFICER).stream().noneMatch(mine -> mine.contains(found))) {
      throw new NotFound();
    }
  }
}
