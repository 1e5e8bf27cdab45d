package id.sinau.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.journal.Receiving;
import id.sinau.journal.ReplayingEvent;
import id.sinau.people.ReasonMissing;
import id.sinau.shared.JsonParts;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.NotFound;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndingEnrolmentsIT extends Deployed {
  private static final String COURSE = "uang-keluarga";
  private static final String HERE = "35.10.04";
  private static final String WHY = "Akun ini dipakai dua orang.";

  @Inject EndingEnrolments ending;
  @Inject Receiving receiving;
  @Inject ReplayingEvent replaying;
  @Inject Shelf shelf;
  @Inject Clock clock;
  private PublishedCourse course;
  private Given.Someone tini;

  @BeforeEach
  void sheReadsALesson() {
    course = shelf.newest(COURSE).orElseThrow();
    tini = given.learner("Tini");
    assertThat(receiving.receive(read(0))).isEqualTo(Receiving.Receipt.NEW);
  }

  @Test
  void whatArrivesAfterwardsIsSetApartByNameAndCountsOnceSheMayGoOn() {
    end();
    var late = read(1);
    assertThat(receiving.receive(late)).isEqualTo(Receiving.Receipt.QUARANTINED);
    assertThat(
            rows.text("select reason from quarantine where event_id = ?", Uuid7.bytes(late.id())))
        .isEqualTo("enrolment-ended");
    assertThat(lessonsRead()).isEqualTo(1);
    as.officer(
        HERE, () -> ending.resume(tini.person(), COURSE, ticket(), "Sudah dipisah akunnya."));
    as.officer(HERE, () -> replaying.replay(late.id(), "Ia boleh melanjutkan."));
    assertThat(lessonsRead()).isEqualTo(2);
  }

  @Test
  void noTestBeginsInACourseThatEndedForHer() {
    end();
    var begun =
        event(
            "ATTEMPT_BEGUN",
            JsonParts.MAKE.createObjectBuilder().add("quiz", course.document().pretest()));
    assertThat(receiving.receive(begun)).isEqualTo(Receiving.Receipt.QUARANTINED);
  }

  @Test
  void sheIsToldWhyAndHerOtherCoursesGoOn() {
    end();
    assertThat(
            rows.text(
                "select arguments from outbox where person_id = ? and template = 'enrolmentEnded'",
                tini.person()))
        .contains(COURSE, WHY);
    var other = shelf.newest("aman-digital").orElseThrow();
    var body = JsonParts.MAKE.createObjectBuilder().add("version", other.versionId()).build();
    assertThat(receiving.receive(event("ENROLLED", body))).isEqualTo(Receiving.Receipt.NEW);
  }

  @Test
  void endingTwiceIsEndingOnce() {
    end();
    end();
    assertThat(rows.number("select count(*) from enrolment_end where person_id = ?", tini.person()))
        .isEqualTo(1);
  }

  @Test
  void itNeedsAReasonAnOfficerOfHerAreaAndACourseSheTakes() {
    assertThatThrownBy(
            () -> as.officer(HERE, () -> ending.end(tini.person(), COURSE, ticket(), "ya")))
        .isInstanceOf(ReasonMissing.class);
    assertThatThrownBy(
            () -> as.officer("35.10.05", () -> ending.end(tini.person(), COURSE, ticket(), WHY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> as.officer(HERE, () -> ending.end(tini.person(), "aman-digital", ticket(), WHY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> as.learner(tini, () -> ending.end(tini.person(), COURSE, ticket(), WHY)))
        .isInstanceOf(jakarta.ejb.EJBAccessException.class);
  }

  private void end() {
    as.officer(HERE, () -> ending.end(tini.person(), COURSE, ticket(), WHY));
  }

  private UUID ticket() {
    return Uuid7.at(clock.instant());
  }

  private long lessonsRead() {
    return rows.number(
        "select lessons_read from course_progress where person_id = ? and course_id = ?",
        tini.person(),
        course.courseId());
  }

  private LearningEvent read(int lesson) {
    return event(
        LessonRead.NAME,
        JsonParts.MAKE
            .createObjectBuilder()
            .add("lesson", course.document().lessonsInOrder().get(lesson).code()));
  }

  private LearningEvent event(String kind, jakarta.json.JsonObjectBuilder body) {
    return event(kind, body.add("version", course.versionId()).build());
  }

  private LearningEvent event(String kind, jakarta.json.JsonObject body) {
    var now = clock.instant();
    return new LearningEvent(
        Uuid7.at(now), tini.person(), Uuid7.at(now), 1, kind, null, body, now, now);
  }
}
