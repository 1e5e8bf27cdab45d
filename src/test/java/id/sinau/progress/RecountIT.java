package id.sinau.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.people.ReasonMissing;
import id.sinau.shared.NotFound;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody has read one lesson of a course; her row is right until a test spoils it. */
class RecountIT extends Deployed {
  private static final String HERE = "35.10.04";

  @Inject Recounting recounting;
  @Inject DifferenceList list;
  @Inject MendingProgress mending;
  @Inject Clock clock;
  @Inject id.sinau.courses.Shelf shelf;
  private Given.Someone learner;

  @BeforeEach
  void readsALesson() {
    learner = given.learner("Recount");
    var course = shelf.catalogue().get(0);
    rows.run(
        "insert into enrolment (person_id, course_id, version_id, enrolled_at, enrolled_by) values (?, ?, ?, utc_timestamp(6), 'test')",
        learner.person(),
        course.courseId(),
        course.versionId());
    rows.run(
        "insert into lesson_progress (person_id, course_id, lesson, read_at) values (?, ?, ?, utc_timestamp(6))",
        learner.person(),
        course.courseId(),
        course.document().lessonsInOrder().get(0).code());
    rows.run(
        """
        insert into course_progress (person_id, course_id, area, lessons_read, lessons_total, quizzes_done, quizzes_total, started_at, last_at)
        select e.person_id, e.course_id, p.area, 1, ?, 0, ?, e.enrolled_at, e.enrolled_at from enrolment e join person p on p.id = e.person_id
        where e.person_id = ?""",
        course.document().lessonsInOrder().size(),
        course.document().chapters().stream().filter(c -> !c.quiz().isEmpty()).count() + 1,
        learner.person());
  }

  private void recount() {
    as.system(
        () -> {
          var begun = clock.instant();
          long run = recounting.begin();
          recounting.count(run, learner.person(), learner.person());
          recounting.end(run, begun);
        });
  }

  private List<Difference> hers() {
    return as.officer(
        HERE, () -> list.open().stream().filter(d -> d.person() == learner.person()).toList());
  }

  private void spoil() {
    rows.run("update course_progress set lessons_read = 7 where person_id = ?", learner.person());
  }

  private long lessonsRead() {
    return rows.number(
        "select lessons_read from course_progress where person_id = ?", learner.person());
  }

  @Test
  void progressThatIsRightMakesNoDifference() {
    recount();
    assertThat(hers()).isEmpty();
  }

  @Test
  void aDifferenceIsReportedAndNothingIsMended() {
    spoil();
    recount();
    recount();
    assertThat(hers()).hasSize(1);
    assertThat(hers().get(0))
        .extracting(Difference::part, Difference::kept, Difference::counted)
        .containsExactly(Part.LESSONS_READ, "7", "1");
    assertThat(lessonsRead()).isEqualTo(7);
  }

  @Test
  void aMissingRowIsADifference() {
    rows.run("delete from course_progress where person_id = ?", learner.person());
    recount();
    assertThat(hers()).extracting(Difference::part).containsExactly(Part.ROW);
  }

  @Test
  void whoSawItMayLetTheRuleWriteTheRowAgain() {
    spoil();
    recount();
    long difference = hers().get(0).id();
    as.officer(HERE, () -> mending.mend(difference));
    assertThat(lessonsRead()).isEqualTo(1);
    assertThat(hers()).isEmpty();
    assertThat(
            rows.number(
                "select count(*) from audit_entry where act = 'progress.mended' and subject = ?",
                "person:" + learner.person()))
        .isEqualTo(1);
  }

  @Test
  void whatWasAcceptedWithAReasonIsNotReportedAgain() {
    spoil();
    recount();
    long difference = hers().get(0).id();
    as.officer(
        HERE,
        () -> {
          assertThatThrownBy(() -> mending.accept(difference, "ya"))
              .isInstanceOf(ReasonMissing.class);
          mending.accept(difference, "Sudah dicek bersama pelatih.");
        });
    recount();
    assertThat(hers()).isEmpty();
    assertThat(lessonsRead()).isEqualTo(7);
  }

  @Test
  void aDifferenceThatIsGoneClosesItself() {
    spoil();
    recount();
    rows.run("update course_progress set lessons_read = 1 where person_id = ?", learner.person());
    recount();
    assertThat(hers()).isEmpty();
  }

  @Test
  void anOfficerOfAnotherKecamatanDoesNotFindIt() {
    spoil();
    recount();
    long difference = hers().get(0).id();
    as.officer(
        "35.10.05",
        () -> {
          assertThat(list.open()).noneMatch(d -> d.person() == learner.person());
          assertThatThrownBy(() -> mending.mend(difference)).isInstanceOf(NotFound.class);
        });
  }
}
