package id.sinau.quizzes;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import id.sinau.journal.Journal;
import id.sinau.journal.Vouching;
import id.sinau.shared.Caller;
import id.sinau.shared.DoesNotFit;
import id.sinau.shared.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Who may begin a final test without signal: whoever names the code of a session that somebody
 * watches. The pages of the server have looked before they begin one.
 */
@ApplicationScoped
class Admission {
  /** So long may an envelope travel after the session it belongs to was over. */
  static final Duration TRAVELS = Duration.ofDays(30);

  @Inject Journal journal;
  @Inject ExamSessions sessions;
  @Inject Vouching vouching;
  @Inject Caller caller;

  /**
   * On whose word an attempt stands.
   *
   * @param session the watched session it was begun in, or null
   * @param vouchedBy the officer who took it after a look, or null
   */
  record Admitted(Long session, String vouchedBy) {}

  /**
   * @throws DoesNotFit when a phone began a final test on nobody's word
   */
  Admitted of(LearningEvent begun, PublishedCourse course, QuizDocument quiz) {
    if (quiz.kind() != QuizKind.POSTTEST || !journal.isFromPhone(begun)) {
      return new Admitted(null, null);
    }
    if (vouching.covers(begun)) {
      return new Admitted(null, caller.name());
    }
    if (!quiz.offline()) {
      throw new DoesNotFit("test-needs-signal");
    }
    var session =
        SessionCode.parse(begun.body().getString("session", ""))
            .flatMap(sessions::find)
            .orElseThrow(() -> new DoesNotFit("no-session"));
    if (session.course() != course.courseId()) {
      throw new DoesNotFit("other-course");
    }
    if (session.revoked()) {
      throw new DoesNotFit("session-revoked");
    }
    if (begun.receivedAt().isAfter(session.closesAt().plus(TRAVELS))) {
      throw new DoesNotFit("session-over");
    }
    return new Admitted(session.id(), null);
  }
}
