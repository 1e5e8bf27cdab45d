package id.sinau.progress;

import id.sinau.courses.Shelf;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** A learner in the middle of a course chooses its newer version; what she has read stays read. */
@Stateless
@RolesAllowed(Role.LEARNER)
public class MovingOn {
  @Inject Standings standings;
  @Inject Advancing advancing;
  @Inject Shelf shelf;
  @Inject Caller caller;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  public void toNewest(String code) {
    var newest = shelf.newest(code).orElseThrow(NotFound::new);
    var standing = standings.find(caller.learner(), newest.courseId()).orElseThrow(NotFound::new);
    if (standing.isComplete() || standing.course().versionId() == newest.versionId()) {
      return;
    }
    standings.moveTo(caller.learner(), newest.courseId(), newest.versionId());
    advancing.advance(caller.learner(), newest.courseId(), clock.instant());
    trail.record("progress.movedOn", "course:" + code, null);
  }
}
