package id.sinau.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.LifeStory;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.suite.Acting;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectingIT extends Deployed {
  private static final String LICIN = "35.10.24.2001";
  private static final String WORDS = "Usaha saya sudah jalan dua tahun.";

  @Inject GivenGrants grants;
  @Inject Decreed decreed;
  @Inject CheckingFiles checking;
  @Inject DecidingList deciding;
  @Inject Objecting objecting;
  @Inject HandlingObjections handling;
  @Inject Papers papers;
  @Inject GrantStory story;
  private Given.Someone tini;
  private String round;

  @Test
  void anAcceptedObjectionBringsTheApplicationBackToTheList() {
    var code = refusedOnTheList(7);
    object(code);
    as.officer("35.10", () -> handling.answer(code, "Benar, usahanya ada.", grants.ticket()));
    as.decider("35.10", () -> decide(code, true));
    assertThat(stage(code)).isEqualTo("PROPOSED");
    assertThat(rows.text("select state from programme where code = ?", round))
        .as("an announced list is open again")
        .isEqualTo("RANKED");
    assertThat(
            rows.number(
                "select count(*) from outbox where person_id = ? and template ="
                    + " 'application.OBJECTION_ACCEPTED'",
                tini.person()))
        .isEqualTo(1);
  }

  @Test
  void aRejectedObjectionLeavesTheRefusalAndItsReasonToRead() {
    var code = refusedAtTheFile();
    object(code);
    as.officer("35.10", () -> handling.answer(code, "KTP bukan atas namanya.", grants.ticket()));
    as.decider("35.10", () -> decide(code, false));
    assertThat(stage(code)).isEqualTo("FILE_REFUSED");
    var read = as.learner(tini, () -> objecting.own(code)).orElseThrow();
    assertThat(read.accepted()).isFalse();
    assertThat(read.decision().words()).isEqualTo("Sudah diperiksa lagi.");
    assertThatThrownBy(() -> object(code)).isInstanceOf(AlreadyObjected.class);
  }

  @Test
  void theSameTicketTwiceIsOneObjection() {
    var code = refusedAtTheFile();
    var ticket = grants.ticket();
    as.learner(tini, () -> objecting.object(code, WORDS, ticket));
    as.learner(tini, () -> objecting.object(code, WORDS, ticket));
    assertThat(
            rows.number(
                "select count(*) from objection o join application a on a.id = o.application_id"
                    + " where a.code = ?",
                code))
        .isEqualTo(1);
  }

  @Test
  void whenTheDaysAreOverNobodyObjects() {
    var code = refusedAtTheFile();
    rows.run(
        "update application set stage_since = stage_since - interval 8 day where code = ?", code);
    assertThatThrownBy(() -> object(code)).isInstanceOf(ObjectionTooLate.class);
    assertThat(as.learner(tini, () -> objecting.mayObject(code))).isFalse();
  }

  @Test
  void anObjectionMadeInTimeIsDecidedHoweverLongTheOfficeTook() {
    var code = refusedAtTheFile();
    object(code);
    as.officer("35.10", () -> handling.answer(code, "Benar, berkasnya ada.", grants.ticket()));
    rows.run(
        "update application a join objection o on o.application_id = a.id set a.stage_since ="
            + " a.stage_since - interval 20 day, o.refused_at = o.refused_at - interval 20 day"
            + " where a.code = ?",
        code);
    as.decider("35.10", () -> decide(code, true));
    assertThat(stage(code)).isEqualTo("SUBMITTED");
  }

  @Test
  void onlyTheApplicantObjects() {
    var code = refusedAtTheFile();
    var joko = given.learner("Joko");
    assertThatThrownBy(() -> as.learner(joko, () -> objecting.object(code, WORDS, grants.ticket())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theDeciderDecidesAfterTheOfficerLooked() {
    var code = refusedAtTheFile();
    object(code);
    assertThatThrownBy(() -> as.decider("35.10", () -> decide(code, true)))
        .isInstanceOf(ObjectionNotAnswered.class);
  }

  @Test
  void whoeverAnsweredDoesNotDecide() {
    var code = refusedAtTheFile();
    object(code);
    var dwi = given.staff(Role.OFFICER, "35.10");
    as.somebody(dwi, Role.OFFICER, () -> handling.answer(code, "Berkasnya ada.", grants.ticket()));
    assertThatThrownBy(() -> as.somebody(dwi, Role.DECIDER, () -> decide(code, true)))
        .isInstanceOf(OwnAnswer.class);
    assertThatThrownBy(() -> as.somebody(dwi, Role.OFFICER, () -> decide(code, true)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void noDecreeWhileAnObjectionIsUndecided() {
    var two = grants.open(1, 0);
    var lines = grants.ranked(two, LICIN, 2);
    as.decider(
        "35.10",
        () ->
            deciding.decide(
                two.code(),
                List.of(GivenGrants.yes(lines.get(0)), no(lines.get(1))),
                grants.ticket()));
    rows.run(
        "insert into objection (ticket, application_id, refused_at, words, at) select uuid_to_bin,"
            + " id, stage_since, 'Tidak setuju.', stage_since from (select id, stage_since,"
            + " unhex(replace(uuid(), '-', '')) uuid_to_bin from application where code = ?) a",
        lines.get(1));
    assertThatThrownBy(() -> decreed.record(lines.get(0))).isInstanceOf(ObjectionsUndecided.class);
    assertThat(stage(lines.get(0))).isEqualTo("APPROVED");
  }

  @Test
  void theObjectionItsAnswerAndItsDecisionAreInHerFileAndHerStory() {
    var code = refusedAtTheFile();
    object(code);
    as.officer("35.10", () -> handling.answer(code, "KTP bukan atas namanya.", grants.ticket()));
    as.decider("35.10", () -> decide(code, false));
    var mine = papers.about(tini.person()).getJsonArray("applications").getJsonObject(0);
    assertThat(mine.keySet())
        .contains("objections", "surveys", "points", "decrees", "handovers", "tools", "visits");
    assertThat(mine.getJsonArray("objections").toString())
        .contains(WORDS, "KTP bukan atas namanya.", "Sudah diperiksa lagi.");
    assertThat(story.of(tini.person(), 10))
        .extracting(LifeStory.Line::key)
        .startsWith("grants.story.rejected", "grants.story.answered", "grants.story.objected");
    assertThat(story.of(tini.person(), 10))
        .extracting(LifeStory.Line::quote)
        .startsWith("Sudah diperiksa lagi.", "KTP bukan atas namanya.", WORDS);
  }

  @Test
  void whoAskedToBeErasedIsNotReachedByTheNumberInHerApplication() {
    var code = refusedAtTheFile();
    rows.run("update application set phone = '+6281234567890' where code = ?", code);
    papers.forget(tini.person());
    assertThat(rows.text("select phone from application where code = ?", code)).isNull();
    assertThat(rows.text("select goods from application where code = ?", code))
        .as("the file of a decision is kept")
        .isNotBlank();
  }

  private String refusedAtTheFile() {
    var open = grants.open(5, 7);
    round = open.code();
    tini = grants.learner(LICIN);
    var code = grants.handedIn(open, tini);
    as.officer(
        "35.10",
        () -> checking.refuse(code, Reason.INCOMPLETE_FILE, "KTP tidak terbaca.", grants.ticket()));
    return code;
  }

  private String refusedOnTheList(int objectionDays) {
    var open = grants.open(5, objectionDays);
    round = open.code();
    var code = grants.ranked(open, LICIN, 1).get(0);
    long person = rows.number("select person_id from application where code = ?", code);
    tini =
        new Given.Someone(
            person,
            rows.number("select id from account where person_id = ?", person),
            rows.text("select name from account where person_id = ?", person),
            "Tini",
            id.sinau.people.AccountKind.LEARNER,
            LICIN);
    as.decider("35.10", () -> deciding.decide(round, List.of(no(code)), grants.ticket()));
    return code;
  }

  private static LineDecision no(String code) {
    return new LineDecision(code, Verdict.REFUSE, Reason.NO_BUSINESS_YET, null);
  }

  private void object(String code) {
    Acting.Act act = () -> objecting.object(code, WORDS, grants.ticket());
    as.learner(tini, act);
  }

  private void decide(String code, boolean accepted) {
    handling.decide(round, code, accepted, "Sudah diperiksa lagi.", grants.ticket());
  }

  private String stage(String code) {
    return rows.text("select stage from application where code = ?", code);
  }
}
