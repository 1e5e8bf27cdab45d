package id.sinau.progress;

import id.sinau.people.Reason;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;

/**
 * Somebody who has seen a difference lets the ordinary rule write the row again, or accepts it as
 * it is. Both are written down.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.ADMIN})
public class MendingProgress {
  @Inject Differences differences;
  @Inject Recount recount;
  @Inject Standings standings;
  @Inject Advancing advancing;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Writes the row again. A course that turns out to be complete is completed, with its
   * certificate.
   *
   * @throws NotMendable when the difference stays: what was completed is never taken back
   * @throws id.sinau.shared.NotFound when it is closed, or not of the caller's people
   */
  public void mend(long difference) {
    var d = differences.get(difference);
    standings.lock(d.person(), d.course());
    advancing.advance(d.person(), d.course(), standings.lastAt(d.person(), d.course()));
    var left = new HashSet<Part>();
    recount.of(d.person(), d.course()).forEach(still -> left.add(still.part()));
    if (left.contains(d.part())) {
      throw new NotMendable();
    }
    differences.close(d, "MENDED", null, clock.instant());
    trail.record("progress.mended", "person:" + d.person(), null);
  }

  /**
   * Leaves the row as it is; the same difference is not reported again.
   *
   * @param why 10 to 500 characters
   * @throws id.sinau.shared.NotFound when it is closed, or not of the caller's people
   */
  public void accept(long difference, String why) {
    var reason = Reason.given(why);
    var d = differences.get(difference);
    differences.close(d, "ACCEPTED", reason, clock.instant());
    trail.record("progress.differenceAccepted", "person:" + d.person(), reason);
  }
}
