package id.sinau.quizzes;

import id.sinau.courses.QuizKind;
import id.sinau.courses.Shelf;
import id.sinau.shared.AreaCode;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A trainer or companion watches people sit a final test where there is no signal: she gets a code
 * to read out, and answers for what is begun with it.
 */
@Stateless
@RolesAllowed({Role.CADRE, Role.TRAINER, Role.OFFICER})
public class OpeningSession {
  public static final int LONGEST_PLACE = 120;
  static final int MOST_OPEN = 20;
  private static final int TRIES = 8;

  /** For how many hours a code may hold. */
  private static final List<Integer> HOURS = List.of(2, 4, 8);

  @Inject ExamSessions sessions;
  @Inject Shelf shelf;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  public List<Integer> hours() {
    return HOURS;
  }

  /** Codes of the courses whose final test may be sat without signal. */
  public List<String> courses() {
    return shelf.catalogue().stream()
        .filter(
            c ->
                c.document().quizzes().values().stream()
                    .anyMatch(q -> q.kind() == QuizKind.POSTTEST && q.offline()))
        .map(c -> c.code())
        .toList();
  }

  /**
   * @param ticket the form's: the same again gives the same session
   * @param place where people sit, 3 to 120 characters
   * @param hours one of {@link #hours()}
   * @throws SessionWrong when place, hours or course are none of these
   * @throws TooManySessions with 20 open ones
   */
  public Session open(UUID ticket, String course, String place, int hours) {
    var earlier = sessions.opened(ticket);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var where = place == null ? "" : place.strip();
    if (where.length() < 3
        || where.length() > LONGEST_PLACE
        || !HOURS.contains(hours)
        || !courses().contains(course)) {
      throw new SessionWrong();
    }
    var now = clock.instant();
    long account = caller.account().orElseThrow(NotFound::new);
    if (sessions.openOf(account, now) >= MOST_OPEN) {
      throw new TooManySessions();
    }
    long about = shelf.newest(course).orElseThrow(NotFound::new).courseId();
    var until = now.plus(Duration.ofHours(hours));
    for (int tries = 0; sessions.opened(ticket).isEmpty() && tries < TRIES; tries++) {
      sessions.add(
          ticket, SessionCode.random(), about, area(), where, account, caller.name(), now, until);
    }
    var opened = sessions.opened(ticket).orElseThrow(NotFound::new);
    trail.record("quizzes.sessionOpened", "exam-session:" + opened.id(), null);
    return opened;
  }

  private AreaCode area() {
    return Stream.of(Role.CADRE, Role.OFFICER, Role.TRAINER)
        .flatMap(role -> caller.areas(role).stream())
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
