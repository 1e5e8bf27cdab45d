package id.sinau.progress;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.shared.Caller;
import id.sinau.shared.CourseCompleted;
import id.sinau.shared.CoursePublished;
import id.sinau.shared.DoesNotFit;
import id.sinau.shared.NotFound;
import id.sinau.shared.PersonMoved;
import id.sinau.shared.QuizBegun;
import id.sinau.shared.QuizFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * The rule of progress: what a lesson read or a quiz finished changes, and when a course is
 * complete. Runs inside the event's transaction.
 */
@ApplicationScoped
class Advancing {
  @Inject Standings standings;
  @Inject EnrolmentEnds ends;
  @Inject Shelf shelf;
  @Inject Caller caller;
  @Inject Event<CourseCompleted> completed;

  /** Her first act in a course enrols her, on the version she acted on. */
  PublishedCourse enrol(long person, long version, Instant at) {
    var course = version(version);
    needsNoEnd(person, course);
    standings.enrol(person, course.courseId(), version, caller.name(), at);
    return course;
  }

  void lessonRead(long person, long version, String lesson, Instant at) {
    var course = enrol(person, version, at);
    if (course.document().lesson(lesson).isEmpty()) {
      throw new DoesNotFit("unknown-lesson");
    }
    standings.lessonRead(person, course.courseId(), lesson, at);
    advance(person, course.courseId(), at);
  }

  void pretestSkipped(long person, long version, Instant at) {
    var course = enrol(person, version, at);
    standings.quizFinished(person, course.courseId(), course.document().pretest(), 0, null);
    advance(person, course.courseId(), at);
  }

  void begun(@Observes QuizBegun quiz) {
    var course = version(quiz.version());
    needsNoEnd(quiz.person(), course);
    if (standings.enrol(
        quiz.person(), course.courseId(), quiz.version(), caller.name(), quiz.at())) {
      advance(quiz.person(), course.courseId(), quiz.at());
    }
  }

  void finished(@Observes QuizFinished quiz) {
    enrol(quiz.person(), quiz.version(), quiz.at());
    boolean counts = quiz.kind().equals("POSTTEST");
    standings.quizFinished(
        quiz.person(),
        quiz.course(),
        quiz.quiz(),
        quiz.percent(),
        counts && quiz.passed() ? quiz.at() : null);
    advance(quiz.person(), quiz.course(), quiz.at());
  }

  void published(@Observes CoursePublished course) {
    if (course.sameShape()) {
      standings.moveEveryoneOn(course.course(), course.version());
    }
  }

  void moved(@Observes PersonMoved moved) {
    standings.moveTo(moved.person(), moved.area());
  }

  void advance(long person, long course, Instant at) {
    var standing = standings.find(person, course).orElseThrow(NotFound::new);
    standings.write(person, standing, at);
    if (standing.meetsCompletion()
        && standings.complete(person, course, standing.course().versionId(), at)) {
      int percent = standing.quizzes().getOrDefault(standing.document().posttest(), 100);
      completed.fire(new CourseCompleted(person, standing.course().versionId(), percent, at));
    }
  }

  private void needsNoEnd(long person, PublishedCourse course) {
    if (ends.isEnded(person, course.courseId())) {
      throw new DoesNotFit("enrolment-ended");
    }
  }

  private PublishedCourse version(long id) {
    try {
      return shelf.version(id);
    } catch (NotFound unknown) {
      throw new DoesNotFit("unknown-version");
    }
  }
}
