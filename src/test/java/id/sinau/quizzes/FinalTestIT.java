package id.sinau.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizKind;
import id.sinau.courses.Shelf;
import id.sinau.courses.drafts.PublishingCourses;
import id.sinau.courses.drafts.ReadingDrafts;
import id.sinau.courses.drafts.WritingCourses;
import id.sinau.courses.drafts.WritingQuizzes;
import id.sinau.journal.APhone;
import id.sinau.journal.Receiving;
import id.sinau.journal.RegisteringDevice;
import id.sinau.journal.ReplayingEvent;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A final test sat on a phone without signal, and on whose word it counts. */
class FinalTestIT extends Deployed {
  private static final String COURSE = "uang-keluarga";
  private static final String TIMED = "merawat-alat";
  private static final String WHY = "Saya melihatnya mengerjakan di balai desa.";

  @Inject Receiving receiving;
  @Inject RegisteringDevice registering;
  @Inject ReplayingEvent replaying;
  @Inject OpeningSession opening;
  @Inject RevokingSession revoking;
  @Inject SessionList list;
  @Inject WritingCourses writing;
  @Inject WritingQuizzes quizzes;
  @Inject ReadingDrafts reading;
  @Inject PublishingCourses publishing;
  @Inject Shelf shelf;
  @Inject Clock clock;
  private long sequence = 1;

  @Test
  void begunWithTheCodeReadOutItLeadsToTheCertificate() {
    var tini = learned("Tini");
    var device = phone(tini);
    var session = opened();
    var test = test(tini, device, course(COURSE), session.code());
    Collections.shuffle(test, new java.util.Random(3));
    test.forEach(receiving::receive);
    assertThat(earned(tini)).as(story(tini)).isEqualTo(1);
    assertThat(apart(tini)).isEmpty();
    assertThat(
            rows.number(
                "select count(*) from attempt where session_id = ? and passed", session.id()))
        .isEqualTo(1);
  }

  @Test
  void whoWatchesSeesWhoBeganAndWhetherThePhonesClockFitsTheSession() {
    var tini = learned("Tini");
    var session = opened();
    test(tini, phone(tini), course(COURSE), session.code()).forEach(receiving::receive);
    var seen = as.officer("35.10", () -> list.sitters(session.id()));
    assertThat(seen).extracting(Sitter::fullName).containsExactly("Tini Aminah");
    assertThat(seen.get(0).inTime()).isTrue();
    assertThat(seen.get(0).apart()).isLessThan(Duration.ofMinutes(1));
    assertThat(seen.get(0).passed()).isTrue();
    rows.run(
        "update learning_event set device_time = '2019-01-01' where kind = 'ATTEMPT_BEGUN' and"
            + " person_id = ?",
        tini.person());
    var clockOff = as.officer("35.10", () -> list.sitters(session.id())).get(0);
    assertThat(clockOff.inTime()).isFalse();
    assertThat(clockOff.apart()).isGreaterThan(Duration.ofDays(2500));
    assertThat(clockOff.receivedAt()).isEqualTo(seen.get(0).receivedAt());
    assertThatThrownBy(() -> as.officer("35.10.01", () -> list.sitters(session.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onNobodysWordItIsSetApartAndNothingIsLost() {
    var tini = learned("Tini");
    var device = phone(tini);
    for (var code : List.of("", "AAA-AAA", "7".repeat(300))) {
      test(tini, device, course(COURSE), code).forEach(receiving::receive);
    }
    assertThat(earned(tini)).isZero();
    assertThat(apart(tini)).containsOnly("no-session").hasSize(3);
    assertThat(
            rows.number(
                "select count(*) from learning_event where person_id = ? and kind = 'ANSWERED'"
                    + " and device = ?",
                tini.person(),
                Uuid7.bytes(device)))
        .isEqualTo(30);
  }

  @Test
  void aCodeHoldsForItsCourseUntilItIsClosedOrThirtyDaysOver() {
    var tini = given.learner("Tini");
    var device = phone(tini);
    var closed = opened();
    var old = opened();
    as.officer("35.10", () -> revoking.revoke(closed.id()));
    rows.run(
        "update exam_session set closes_at = closes_at - interval 31 day where id = ?", old.id());
    receiving.receive(test(tini, device, course(COURSE), closed.code()).get(0));
    receiving.receive(test(tini, device, course(COURSE), old.code()).get(0));
    receiving.receive(test(tini, device, course("aman-digital"), opened().code()).get(0));
    assertThat(apart(tini))
        .containsExactlyInAnyOrder("session-revoked", "session-over", "test-needs-signal");
  }

  @Test
  void whatArrivedBeforeTheCodeWasClosedStays() {
    var tini = learned("Tini");
    var session = opened();
    test(tini, phone(tini), course(COURSE), session.code()).forEach(receiving::receive);
    as.officer("35.10", () -> revoking.revoke(session.id()));
    assertThat(earned(tini)).as(story(tini)).isEqualTo(1);
  }

  @Test
  void anOfficerWhoSawItTakesItAfterALook() {
    var tini = learned("Tini");
    test(tini, phone(tini), course(COURSE), "").forEach(receiving::receive);
    assertThat(earned(tini)).isZero();
    var begun =
        rows.text("select hex(event_id) from quarantine where person_id = ?", tini.person());
    var event = Uuid7.fromBytes(HexFormat.of().parseHex(begun));
    as.officer("35.10", () -> replaying.replay(event, WHY));
    assertThat(earned(tini)).as(story(tini)).isEqualTo(1);
    assertThat(
            rows.number(
                "select count(*) from attempt where person_id = ? and vouched_by is not null",
                tini.person()))
        .isEqualTo(1);
  }

  @Test
  void pastItsTimeByThePhonesOwnClockItIsSetApartAndScoresOnlyOnAnOfficersWord() {
    limitedToHalfAnHour();
    var grace = (int) TimeLimit.GRACE.toSeconds();
    var inTime = learned("Tini", TIMED);
    var session = as.trainer(() -> opening.open(ticket(), TIMED, "Balai desa", 2));
    timed(inTime, session, 1800 + grace).forEach(receiving::receive);
    assertThat(earned(inTime)).as(story(inTime)).isEqualTo(1);

    var late = learned("Wati", TIMED);
    timed(late, session, 1800 + grace + 1).forEach(receiving::receive);
    assertThat(apart(late)).containsExactly("late");
    assertThat(earned(late)).isZero();
    assertThat(
            rows.number(
                "select count(*) from attempt where person_id = ? and session_id is not null and"
                    + " percent is null and finished_at is null",
                late.person()))
        .as("no score, not even nought")
        .isEqualTo(1);
    var end = rows.text("select hex(event_id) from quarantine where person_id = ?", late.person());
    as.officer("35.10", () -> replaying.replay(Uuid7.fromBytes(HexFormat.of().parseHex(end)), WHY));
    assertThat(earned(late)).as(story(late)).isEqualTo(1);
  }

  private void limitedToHalfAnHour() {
    as.trainer(
        () -> {
          writing.open(TIMED);
          var seen = reading.draft(TIMED).orElseThrow();
          quizzes.sit(TIMED, seen.version(), seen.document().posttest(), true, 30);
          publishing.publish(
              TIMED, reading.draft(TIMED).orElseThrow().version(), "Tes akhir 30 menit.");
        });
  }

  private List<LearningEvent> timed(Given.Someone who, Session session, int spent) {
    var all = new ArrayList<>(test(who, phone(who), course(TIMED), session.code()));
    var end = all.remove(all.size() - 1);
    var body =
        Json.createObjectBuilder().add("answers", end.body().getInt("answers")).add("spent", spent);
    all.add(event(who, end.device(), AttemptFinished.NAME, end.thread(), body));
    return all;
  }

  @Test
  void theServersOwnPageNeedsNoCode() {
    var tini = learned("Tini");
    var standIn = new UUID(0x7000L, 0x8000_0000_0000_0000L | tini.person());
    test(tini, standIn, course(COURSE), "").forEach(receiving::receive);
    assertThat(earned(tini)).as(story(tini)).isEqualTo(1);
  }

  @Test
  void aCodeIsClosedByWhoWatchesItOrAnOfficerOfTheArea() {
    var kader = given.staff(Role.CADRE, Given.HOME);
    var other = given.staff(Role.CADRE, Given.HOME);
    var ticket = Uuid7.at(Instant.now());
    var session =
        as.somebody(kader, Role.CADRE, () -> opening.open(ticket, COURSE, "Balai desa", 2));
    assertThat(as.somebody(kader, Role.CADRE, () -> opening.open(ticket, COURSE, "Lain", 4)))
        .as("the same ticket is the same session")
        .isEqualTo(session);
    assertThat(as.somebody(kader, Role.CADRE, () -> list.newest())).contains(session);
    assertThat(as.somebody(other, Role.CADRE, () -> list.newest())).doesNotContain(session);
    assertThatThrownBy(() -> as.somebody(other, Role.CADRE, () -> revoking.revoke(session.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as.officer("35.10.01", () -> revoking.revoke(session.id())))
        .isInstanceOf(NotFound.class);
    as.officer("35.10.04", () -> revoking.revoke(session.id()));
    assertThat(as.somebody(kader, Role.CADRE, () -> list.one(session.id())).revokedAt())
        .isNotNull();
  }

  @Test
  void aSessionNeedsACourseThatAllowsItAPlaceAndSomeHours() {
    for (var wrong : List.of("aman-digital", "tidak-ada", "")) {
      assertThatThrownBy(() -> as.trainer(() -> opening.open(ticket(), wrong, "Balai", 2)))
          .isInstanceOf(SessionWrong.class);
    }
    assertThatThrownBy(() -> as.trainer(() -> opening.open(ticket(), COURSE, "x".repeat(121), 2)))
        .isInstanceOf(SessionWrong.class);
    assertThatThrownBy(() -> as.trainer(() -> opening.open(ticket(), COURSE, "Balai", 900)))
        .isInstanceOf(SessionWrong.class);
  }

  private Session opened() {
    return as.trainer(() -> opening.open(ticket(), COURSE, "Balai desa Tegaldlimo", 2));
  }

  private UUID ticket() {
    return Uuid7.at(clock.instant());
  }

  /** Somebody who has read every lesson and finished every chapter quiz. */
  private Given.Someone learned(String called) {
    return learned(called, COURSE);
  }

  private Given.Someone learned(String called, String code) {
    var who = given.learner(called);
    var course = course(code);
    var standIn = new UUID(0x7000L, 0x8000_0000_0000_0000L | who.person());
    for (var chapter : course.document().chapters()) {
      for (var lesson : chapter.lessons()) {
        receiving.receive(
            event(who, standIn, "LESSON_READ", null, about(course).add("lesson", lesson)));
      }
      attempt(who, standIn, course, chapter.quiz(), null).forEach(receiving::receive);
    }
    return who;
  }

  private UUID phone(Given.Someone owner) {
    var phone = new APhone();
    as.learner(owner, () -> registering.register(phone.registration()));
    return phone.device;
  }

  private PublishedCourse course(String code) {
    return shelf.newest(code).orElseThrow();
  }

  private List<LearningEvent> test(
      Given.Someone who, UUID device, PublishedCourse course, String code) {
    return attempt(who, device, course, course.document().posttest(), code);
  }

  private List<LearningEvent> attempt(
      Given.Someone who, UUID device, PublishedCourse course, String quiz, String code) {
    var events = new ArrayList<LearningEvent>();
    var body = about(course).add("quiz", quiz);
    var kind = course.document().quiz(quiz).orElseThrow().kind();
    if (kind == QuizKind.POSTTEST && code != null && !code.isEmpty()) {
      body.add("session", code);
    }
    var begun = event(who, device, AttemptBegun.NAME, null, body);
    events.add(begun);
    var paper = Paper.of(course.document().quiz(quiz).orElseThrow(), begun.id());
    for (var asked : paper.questions()) {
      var ticked = Json.createArrayBuilder();
      for (int i = 0; i < asked.question().choices().size(); i++) {
        if (asked.question().choices().get(i).right()) {
          ticked.add(i);
        }
      }
      events.add(
          event(
              who,
              device,
              Answered.NAME,
              begun.id(),
              Json.createObjectBuilder()
                  .add("question", asked.question().id())
                  .add("ticked", ticked)));
    }
    events.add(
        event(
            who,
            device,
            AttemptFinished.NAME,
            begun.id(),
            Json.createObjectBuilder().add("answers", paper.questions().size()).add("spent", 600)));
    return events;
  }

  private static JsonObjectBuilder about(PublishedCourse course) {
    return Json.createObjectBuilder().add("version", course.versionId());
  }

  private LearningEvent event(
      Given.Someone who, UUID device, String kind, UUID thread, JsonObjectBuilder body) {
    var now = clock.instant();
    return new LearningEvent(
        Uuid7.at(now), who.person(), device, sequence++, kind, thread, body.build(), now, now);
  }

  private String story(Given.Someone who) {
    return rows.texts(
            "select concat_ws(' ', lessons_read, lessons_total, quizzes_done, quizzes_total,"
                + " completed_at is not null) from course_progress where person_id = ?",
            who.person())
        + " attempts "
        + rows.texts(
            "select concat(quiz, ' ', coalesce(percent, -1)) from attempt where person_id = ?",
            who.person())
        + " unsettled "
        + rows.texts(
            "select concat(u.reason, ' ', coalesce(u.detail, '')) from unsettled_event u join"
                + " learning_event e on e.id = u.event_id where e.person_id = ?",
            who.person())
        + " apart "
        + apart(who);
  }

  /** Certificates, also those that still wait for the office to name who signs them. */
  private long earned(Given.Someone who) {
    return rows.number("select count(*) from certificate where person_id = ?", who.person())
        + rows.number("select count(*) from waiting_certificate where person_id = ?", who.person());
  }

  private List<String> apart(Given.Someone who) {
    return rows.texts("select reason from quarantine where person_id = ?", who.person());
  }
}
