package id.sinau.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.people.SigningIn;
import id.sinau.shared.NotFound;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ErasureIT extends Deployed {
  private static final String WHY = "Diminta sendiri oleh peserta";
  @Inject AskingErasure asking;
  @Inject AnsweringErasure answering;
  @Inject ErasureList list;
  @Inject TakingMyData taking;
  @Inject SigningIn signingIn;

  @Test
  void askingTwiceIsOneRequest() {
    var tini = asked("Tini");
    as.learner(tini, () -> asking.ask(Uuid7.at(Instant.now()), "sekali lagi"));
    assertThat(
            rows.number("select count(*) from erasure_request where person_id = ?", tini.person()))
        .isOne();
  }

  @Test
  void whatNobodyNeedsIsGoneAndTheAccountClosed() {
    var phone = "+6281888" + (100_000 + (int) (System.nanoTime() % 900_000));
    var tini = given.learner("Tini", Given.HOME, phone);
    as.learner(tini, () -> asking.ask(Uuid7.at(Instant.now()), null));
    as.officer("35.10.04", () -> answering.erase(request(tini), WHY));
    assertThat(
            rows.number(
                """
                select count(*) from person where id = ? and phone is null and nik_sealed is null
                  and nik_hash is null and disability is null and country is null""",
                tini.person()))
        .isOne();
    assertThat(rows.text("select full_name from person where id = ?", tini.person()))
        .as("certificates and grants keep their name")
        .isEqualTo("Tini Aminah");
    assertThat(signingIn.signIn(tini.name(), Given.PIN, "203.0.113.40")).isNull();
    assertThatThrownBy(() -> as.officer("35.10.04", () -> answering.erase(request(tini), WHY)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anotherAreasOfficerNeitherSeesNorAnswers() {
    var tini = asked("Tini");
    assertThat(as.officer("35.10.05", () -> list.waiting()))
        .extracting(ErasureList.Row::person)
        .doesNotContain(tini.person());
    assertThatThrownBy(() -> as.officer("35.10.05", () -> answering.erase(request(tini), WHY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as.officer("35.10.05", () -> answering.refuse(request(tini), WHY)))
        .isInstanceOf(NotFound.class);
    assertThat(as.officer("35.10.04", () -> list.waiting()))
        .extracting(ErasureList.Row::person)
        .contains(tini.person());
  }

  @Test
  void sheReadsWhyNotNow() {
    var tini = asked("Tini");
    as.officer("35.10.04", () -> answering.refuse(request(tini), "Pengajuan masih berjalan"));
    var last = as.learner(tini, () -> asking.last()).orElseThrow();
    assertThat(last.erased()).isFalse();
    assertThat(last.why()).isEqualTo("Pengajuan masih berjalan");
  }

  @Test
  void herFileHoldsAPartOfEachRoomAndNobodyElsesData() {
    var tini = given.learner("Tini");
    var wati = given.learner("Watiningsih");
    var file = as.learner(tini, () -> taking.everything());
    assertThat(file.keySet()).contains("people", "privacy", "messages");
    assertThat(file.getJsonObject("people").getString("accountName")).isEqualTo(tini.name());
    assertThat(file.toString()).doesNotContain("Watiningsih", wati.name(), "argon2");
  }

  private Given.Someone asked(String called) {
    var who = given.learner(called);
    as.learner(who, () -> asking.ask(Uuid7.at(Instant.now()), "Saya pindah"));
    return who;
  }

  private long request(Given.Someone who) {
    return rows.number("select id from erasure_request where person_id = ?", who.person());
  }
}
