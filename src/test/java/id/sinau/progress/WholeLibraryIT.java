package id.sinau.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.journal.Receiving;
import id.sinau.suite.Deployed;
import id.sinau.suite.Office;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every course of the library, taken from start to certificate through the production rules. */
class WholeLibraryIT extends Deployed {
  private static final int LIBRARY = 12;

  @Inject Receiving receiving;
  @Inject Shelf shelf;
  @Inject Office office;
  @Inject Clock clock;

  @BeforeEach
  void theOfficeCanIssue() {
    office.canIssue();
  }

  @Test
  void whoAnswersByTheKeyIsCertifiedInEveryCourse() {
    var tini = given.learner("Tini");
    var courses = shelf.catalogue();
    assertThat(courses).hasSizeGreaterThanOrEqualTo(LIBRARY);
    courses.forEach(course -> isCertifiedIn(course, tini.person()));
    assertThat(rows.number("select count(*) from certificate where person_id = ?", tini.person()))
        .isEqualTo(courses.size());
  }

  private void isCertifiedIn(PublishedCourse course, long person) {
    var acts = AutomatedLearner.takes(course, person, clock.instant());
    var last = acts.remove(acts.size() - 1);
    for (var act : acts) {
      assertThat(receiving.receive(act)).as(course.code()).isEqualTo(Receiving.Receipt.NEW);
    }
    assertThat(certificates(course, person)).as("before the end: " + course.code()).isZero();
    assertThat(receiving.receive(last)).as(course.code()).isEqualTo(Receiving.Receipt.NEW);
    assertThat(certificates(course, person)).as(course.code()).isEqualTo(1);
    assertThat(
            rows.number(
                "select count(*) from course_progress where person_id = ? and course_id = ? and"
                    + " completed_at is not null and posttest_percent = 100",
                person,
                course.courseId()))
        .as(course.code())
        .isEqualTo(1);
  }

  private long certificates(PublishedCourse course, long person) {
    return rows.number(
        "select count(*) from certificate where person_id = ? and course_code = ?",
        person,
        course.code());
  }
}
