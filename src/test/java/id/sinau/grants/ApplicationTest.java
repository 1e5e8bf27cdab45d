package id.sinau.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.grants.programmes.KitView;
import id.sinau.grants.submission.Applicant;
import id.sinau.grants.submission.BusinessPlan;
import id.sinau.grants.submission.Standing;
import id.sinau.grants.submission.Submission;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Role;
import id.sinau.shared.Uuid7;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final long TINI = 1;
  private static final BusinessPlan PLAN =
      new BusinessPlan(
          "pisang goreng", "tetangga", "depan rumah", 500_000, 2_000, 900, 300, 50_000);

  @Test
  void whoCheckedTheFileMayNotAlsoApprove() {
    var application = proposed("ani", "budi");
    assertThatThrownBy(() -> application.approve(by("ani", 2L)))
        .isInstanceOf(OwnVerification.class);
    assertThat(application.stage()).isEqualTo(Stage.PROPOSED);
  }

  @Test
  void whoSurveyedMayNotAlsoApprove() {
    var application = proposed("ani", "budi");
    assertThatThrownBy(() -> application.approve(by("budi", 3L)))
        .isInstanceOf(OwnVerification.class);
  }

  @Test
  void whoCheckedMayNotRefuseOnTheListEither() {
    var application = proposed("ani", "budi");
    assertThatThrownBy(() -> application.refuse(Reason.NOT_REACHED, null, by("ani", 2L)))
        .isInstanceOf(OwnVerification.class);
  }

  @Test
  void otherEyesMayApprove() {
    var application = proposed("ani", "budi");
    application.approve(by("kabid", 4L));
    assertThat(application.stage()).isEqualTo(Stage.APPROVED);
  }

  @Test
  void nobodyActsForTheOfficeOnHerOwnApplication() {
    var application = handedIn();
    assertThatThrownBy(() -> application.passFile(by("tini", TINI)))
        .isInstanceOf(OwnApplication.class);
    application.passFile(by("ani", 2L));
    assertThatThrownBy(() -> application.beSurveyed(20, by("tini", TINI)))
        .isInstanceOf(OwnApplication.class);
  }

  @Test
  void aFileGoesBackAtMostTwice() {
    var application = handedIn();
    for (int round = 0; round < 2; round++) {
      application.giveBack("Tulis harga jual lagi.", by("ani", 2L));
      application.handInAgain(PLAN, null, by("tini", TINI));
    }
    assertThatThrownBy(() -> application.giveBack("Sekali lagi.", by("ani", 2L)))
        .isInstanceOf(ReturnedTwice.class);
  }

  @Test
  void aReturnSaysWhatIsMissing() {
    var application = handedIn();
    assertThatThrownBy(() -> application.giveBack(" ", by("ani", 2L)))
        .isInstanceOf(WhyMissing.class);
  }

  @Test
  void aNoNeedsItsReason() {
    var application = proposed("ani", "budi");
    assertThatThrownBy(() -> application.refuse(null, null, by("kabid", 4L)))
        .isInstanceOf(WhyMissing.class);
    assertThatThrownBy(() -> application.refuse(Reason.OTHER, " ", by("kabid", 4L)))
        .isInstanceOf(WhyMissing.class);
    application.refuse(Reason.NO_BUSINESS_YET, null, by("kabid", 4L));
    assertThat(application.reason()).isEqualTo(Reason.NO_BUSINESS_YET);
  }

  @Test
  void theFileCheckRefusesForTheFileOnly() {
    var application = handedIn();
    assertThatThrownBy(() -> application.refuse(Reason.NO_BUSINESS_YET, null, by("ani", 2L)))
        .isInstanceOf(StepNotOpen.class);
    application.refuse(Reason.NOT_ELIGIBLE, null, by("ani", 2L));
    assertThat(application.stage()).isEqualTo(Stage.FILE_REFUSED);
  }

  @Test
  void anObjectionThatWasRightLeadsBackToWhereItWasRefused() {
    var atFile = handedIn();
    atFile.refuse(Reason.NOT_ELIGIBLE, null, by("ani", 2L));
    atFile.reconsider("Surat desa sudah ada.", by("kabid", 4L));
    assertThat(atFile.stage()).isEqualTo(Stage.SUBMITTED);

    var onList = proposed("ani", "budi");
    onList.refuse(Reason.NOT_REACHED, null, by("kabid", 4L));
    onList.reconsider("Alamat sudah ditemukan.", by("kabid", 4L));
    assertThat(onList.stage()).isEqualTo(Stage.PROPOSED);
    assertThat(onList.reason()).isNull();
  }

  @Test
  void nothingIsHandedOverBeforeTheDecree() {
    var application = proposed("ani", "budi");
    application.approve(by("kabid", 4L));
    assertThatThrownBy(() -> application.beHandedOver(by("ani", 2L)))
        .isInstanceOf(StepNotOpen.class);
  }

  @Test
  void everyMoveIsAStepWithWhoAndWhen() {
    var application = proposed("ani", "budi");
    assertThat(application.story())
        .extracting(StepRow::to)
        .containsExactly(Stage.SUBMITTED, Stage.FILE_CHECKED, Stage.SURVEYED, Stage.PROPOSED);
    assertThat(application.story()).allSatisfy(s -> assertThat(s.at()).isEqualTo(NOW));
    assertThat(application.story().get(1).called()).isEqualTo("ani");
  }

  @Test
  void anApplicationKnowsTheActsItHasSeen() {
    var application = handedIn();
    var act = by("ani", 2L);
    application.passFile(act);
    assertThat(application.knows(act.ticket())).isTrue();
    assertThat(application.knows(Uuid7.at(NOW))).isFalse();
  }

  @Test
  void sheMayTakeItBackUntilTheDecree() {
    var application = handedIn();
    application.withdraw(null, by("tini", TINI));
    assertThat(application.stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(Stage.DECREED.canBeWithdrawn()).isFalse();
  }

  static Application proposed(String checker, String surveyor) {
    var application = handedIn();
    application.passFile(by(checker, 2L));
    application.beSurveyed(18, by(surveyor, 3L));
    application.beRanked(1, by(checker, 2L));
    return application;
  }

  static Application handedIn() {
    var kit = new KitView(7, "Gorengan", List.of("Wajan"), 2_500_000, 3_000_000, List.of());
    var sent = new Submission(7, PLAN, null, true, "2026-11");
    var standing = new Standing(1, List.of(), Map.of(7L, List.of()), Map.of("person.age", 40L));
    var who = new Applicant(TINI, "Tini", new AreaCode("35.10.04.2005"));
    return new Application(who, 1, kit, sent, standing, by("tini", TINI));
  }

  static Act by(String account, Long person) {
    return new Act(Uuid7.at(NOW), account, account, Role.OFFICER, person, NOW);
  }
}
