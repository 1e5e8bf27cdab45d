package id.sinau.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.CourseCompleted;
import id.sinau.shared.NotFound;
import id.sinau.shared.NotSignedIn;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import id.sinau.suite.Office;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificatesIT extends Deployed {
  private static final String COURSE = "aman-digital";
  private static final String WHY = "Tes dikerjakan orang lain, diakui peserta.";
  private static final Instant PASSED = Instant.parse("2026-11-23T18:30:00Z");

  @Inject Event<CourseCompleted> completed;
  @Inject Office office;
  @Inject IssuingWaiting timer;
  @Inject Register register;
  @Inject CertificateFacts facts;
  @Inject CheckingCertificates checking;
  @Inject PrintingCertificates printing;
  @Inject MyCertificates mine;
  @Inject CertificateList list;
  @Inject ReadingCertificates reading;
  @Inject RevokingCertificates revoking;
  @Resource UserTransaction transaction;
  @Resource ManagedExecutorService others;
  private Given.Someone tini;

  @BeforeEach
  void theOfficeCanIssue() {
    office.canIssue();
    tini = given.learner("Tini");
  }

  @AfterEach
  void nothingStaysOpen() throws Exception {
    if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  @Test
  void whoCompletesACourseHoldsItsCertificateAtOnce() throws Exception {
    complete(tini);
    var hers = as.learner(tini, () -> mine.all()).get(0);
    assertThat(hers.courseCode()).isEqualTo(COURSE);
    assertThat(hers.completed()).as("the day in Jakarta").isEqualTo("2026-11-24");
    var seen = checking.check(hers.code().toLowerCase(java.util.Locale.ROOT)).orElseThrow();
    assertThat(seen.isValid()).isTrue();
    assertThat(seen.holder()).isEqualTo("T••• A•••••");
    assertThat(seen.percent()).isEqualTo(90);
    assertThat(facts.about(tini.person())).containsEntry("certificate." + COURSE, true);
  }

  @Test
  void aSecondCompletionKeepsTheFirst() throws Exception {
    complete(tini);
    var first = as.learner(tini, () -> mine.all());
    complete(tini);
    assertThat(as.learner(tini, () -> mine.all())).isEqualTo(first);
  }

  @Test
  void whatFailsGivesItsNumberBack() throws Exception {
    transaction.begin();
    int lost = register.next(2099).number();
    transaction.rollback();
    transaction.begin();
    assertThat(register.next(2099).number()).isEqualTo(lost);
    transaction.rollback();
  }

  @Test
  void manyAtOnceAreNumberedWithoutAGap() throws Exception {
    office.signsAs("");
    var people = new ArrayList<Given.Someone>();
    for (int i = 0; i < 6; i++) {
      people.add(given.learner("Wati"));
      complete(people.get(i));
    }
    office.canIssue();
    Callable<Void> tick =
        () -> {
          timer.issue();
          return null;
        };
    for (var done : others.invokeAll(List.of(tick, tick))) {
      done.get();
    }
    assertThat(rows.number("select max(number) from certificate where year = 2026"))
        .isEqualTo(rows.number("select count(*) from certificate where year = 2026"))
        .isEqualTo(rows.number("select last_number from certificate_register where year = 2026"));
    for (var person : people) {
      assertThat(as.learner(person, () -> mine.count())).isEqualTo(1);
    }
  }

  @Test
  void withoutASignerTheCompletionHoldsAndTheCertificateWaits() throws Exception {
    office.signsAs("");
    complete(tini);
    assertThat(as.learner(tini, () -> mine.all())).isEmpty();
    assertThat(as.learner(tini, () -> mine.waiting())).hasSize(1);
    timer.issue();
    assertThat(as.learner(tini, () -> mine.all())).isEmpty();
    office.canIssue();
    timer.issue();
    assertThat(as.learner(tini, () -> mine.count())).isEqualTo(1);
    assertThat(as.learner(tini, () -> mine.waiting())).isEmpty();
  }

  @Test
  void whoeverChangesTheRowIsFoundOut() throws Exception {
    complete(tini);
    var code = code(tini);
    rows.run(
        "update certificate set snapshot = replace(snapshot, '\"percent\":90', '\"percent\":99') where code = ?",
        code);
    var seen = checking.check(code).orElseThrow();
    assertThat(seen.genuine()).isFalse();
    assertThat(seen.isValid()).isFalse();
  }

  @Test
  void aRevokedCertificateSaysSoToEverybodyAndOpensNothing() throws Exception {
    complete(tini);
    long id = id(tini);
    as.officer("35.10.04", () -> revoking.revoke(id, Ground.NOT_HER_OWN_WORK, WHY));
    var seen = checking.check(code(tini)).orElseThrow();
    assertThat(seen.isValid()).isFalse();
    assertThat(seen.ground()).isEqualTo(Ground.NOT_HER_OWN_WORK);
    assertThat(seen.toString()).as("the note is for staff").doesNotContain(WHY);
    assertThat(facts.about(tini.person())).isEmpty();
    assertThat(rows.text("select why from audit_entry where subject = ?", "certificate:" + id))
        .isEqualTo(WHY);
    assertThatThrownBy(() -> as.decider("35.10", () -> revoking.revoke(id, Ground.MISTAKE, WHY)))
        .isInstanceOf(AlreadyRevoked.class);
  }

  @Test
  void anOfficerOfAnotherAreaNeitherSeesNorRevokes() throws Exception {
    complete(tini);
    long id = id(tini);
    assertThatThrownBy(() -> as.officer("35.10.05", () -> reading.view(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as.officer("35.10.05", () -> revoking.revoke(id, Ground.MISTAKE, WHY)))
        .isInstanceOf(NotFound.class);
    var wanted = new CertificateFilter(null, null, null, null, code(tini), null);
    assertThat(as.officer("35.10.05", () -> list.count(wanted))).isZero();
    assertThat(as.officer("35.10.04", () -> list.page(wanted, 0, 10)))
        .extracting(CertificateRow::id)
        .containsExactly(id);
  }

  @Test
  void revokingNeedsAReason() throws Exception {
    complete(tini);
    assertThatThrownBy(
            () -> as.officer("35.10", () -> revoking.revoke(id(tini), Ground.MISTAKE, "  salah  ")))
        .isInstanceOf(RevocationUnexplained.class);
    assertThat(checking.check(code(tini)).orElseThrow().isValid()).isTrue();
  }

  @Test
  void aReplacementBearsTheCorrectedNameAndTheOldOnePointsToIt() throws Exception {
    complete(tini);
    long old = id(tini);
    var oldCode = code(tini);
    rows.run("update person set full_name = 'Tini Aminah Putri' where id = ?", tini.person());
    long anew = as.officer("35.10", () -> revoking.replace(old, "Nama di KTP kurang satu kata."));
    var view = as.officer("35.10", () -> reading.view(anew));
    assertThat(view.holder()).isEqualTo("Tini Aminah Putri");
    assertThat(view.seen().completed()).isEqualTo("2026-11-24");
    assertThat(checking.check(oldCode).orElseThrow().replacedBy()).isEqualTo(view.seen().code());
    assertThat(as.learner(tini, () -> mine.count())).isEqualTo(1);
  }

  @Test
  void onlySheAndTheStaffOfHerAreaMayPrintIt() throws Exception {
    complete(tini);
    var code = code(tini);
    assertThat(as.learner(tini, () -> printing.pdf(code))).startsWith("%PDF".getBytes());
    assertThat(as.officer("35.10.04", () -> printing.pdf(code))).isNotEmpty();
    var joko = given.learner("Joko");
    assertThatThrownBy(() -> as.learner(joko, () -> printing.pdf(code)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> printing.pdf(code)).isInstanceOf(NotSignedIn.class);
    assertThat(visit().open("/sertifikat/" + code + ".pdf").address()).startsWith("/masuk?ke=");
  }

  @Test
  void anybodyChecksWithoutSigningInAndLearnsNoName() throws Exception {
    complete(tini);
    var page = visit().open("/s/" + code(tini));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("T••• A•••••").doesNotContain("Aminah");
    assertThat(visit().open("/s/7KX3F2MP9QA").status()).isEqualTo(404);
    assertThat(visit().open("/sertifikat/kunci.pem").body()).contains("BEGIN PUBLIC KEY");
  }

  private void complete(Given.Someone who) throws Exception {
    long version = rows.number("select newest_version from course where code = ?", COURSE);
    transaction.begin();
    completed.fire(new CourseCompleted(who.person(), version, 90, PASSED));
    transaction.commit();
  }

  private long id(Given.Someone who) {
    return rows.number("select max(id) from certificate where person_id = ?", who.person());
  }

  private String code(Given.Someone who) {
    return rows.text(
        "select code from certificate where person_id = ? order by id desc limit 1", who.person());
  }
}
