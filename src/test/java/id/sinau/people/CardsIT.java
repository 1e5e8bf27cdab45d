package id.sinau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cards for people who cannot keep an account name in mind: who prints them, what they open. */
class CardsIT extends Deployed {
  private static final String SITE = "https://sinau.example/masuk";
  private static final String ADDRESS = "203.0.113.60";

  @Inject PrintingCards printing;
  @Inject RevokingCard revoking;
  @Inject ReadingCard reading;
  @Inject SigningIn signingIn;
  @Inject Recognising recognising;
  @Inject Forgetting forgetting;
  @Inject Cards cards;

  @Test
  void theCardAndHerPinOpenHerAccountAndNeitherAlone() {
    var tini = given.learner("Tini");
    var card = printed(tini);
    var entry = signingIn.signInByCard(card, Given.PIN, ADDRESS);
    assertThat(recognising.owner(entry.token()).orElseThrow().account()).isEqualTo(tini.account());
    assertThat(signingIn.signInByCard(card, "135790", ADDRESS)).isNull();
    assertThatThrownBy(() -> signingIn.signInByCard(Token.fresh(), Given.PIN, ADDRESS))
        .isInstanceOf(CardEnded.class);
  }

  @Test
  void whoGuessesWithAFoundCardMustWait() {
    var card = printed(given.learner("Tini"));
    for (int i = 0; i < Failures.PER_ACCOUNT_AND_ADDRESS; i++) {
      signingIn.signInByCard(card, "13579" + i, "203.0.113.61");
    }
    assertThatThrownBy(() -> signingIn.signInByCard(card, Given.PIN, "203.0.113.61"))
        .isInstanceOf(TooManyTries.class);
  }

  @Test
  void aCardTakenBackReplacedOrOfAClosedAccountOpensNothing() {
    var tini = given.learner("Tini");
    var first = printed(tini);
    var second = printed(tini);
    assertThat(reading.read(first)).isEmpty();
    assertThat(reading.read(second).orElseThrow().called()).isEqualTo("Tini");
    as.cadre(Given.HOME, () -> revoking.revoke(tini.person()));
    assertThat(reading.read(second)).isEmpty();
    var third = printed(tini);
    as.officer("35.10", () -> forgetting.forget(tini.person(), "Permintaan sendiri."));
    assertThat(reading.read(third)).isEmpty();
  }

  @Test
  void theSameSheetAskedForTwiceIsOneSheet() {
    var tini = given.learner("Tini");
    var act = Uuid7.at(Instant.now());
    var sheet = sheet(act, List.of(tini.person()));
    assertThat(sheet(act, List.of(tini.person()))).isEqualTo(sheet);
    assertThat(
            rows.number(
                "select count(*) from card where account_id = ? and revoked_at is null",
                tini.account()))
        .isEqualTo(1);
  }

  @Test
  void eightStandOnAPageWithNameAndAccountAndNoPin() throws Exception {
    var people = new java.util.ArrayList<Given.Someone>();
    for (int i = 0; i < 9; i++) {
      people.add(given.learner("Sulastri"));
    }
    var pdf =
        new PdfReader(
            sheet(Uuid7.at(Instant.now()), people.stream().map(Given.Someone::person).toList()));
    assertThat(pdf.getNumberOfPages()).isEqualTo(2);
    var first = new PdfTextExtractor(pdf).getTextFromPage(1);
    for (var each : people.subList(0, 8)) {
      assertThat(first).contains(each.name());
    }
    assertThat(first).contains("Bu Sulastri").doesNotContain(people.get(8).name(), Given.PIN);
  }

  @Test
  void aCompanionPrintsForHerOwnDesaOnly() {
    var tini = given.learner("Tini");
    var act = Uuid7.at(Instant.now());
    assertThatThrownBy(
            () ->
                as.cadre("35.10.04.2006", () -> printing.print(act, List.of(tini.person()), SITE)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as.cadre("35.10.04.2006", () -> revoking.revoke(tini.person())))
        .isInstanceOf(NotFound.class);
    assertThat(as.cadre(Given.HOME, () -> printing.candidates()))
        .extracting(CardCandidate::person)
        .contains(tini.person());
    printed(tini);
    assertThat(as.cadre(Given.HOME, () -> printing.candidates()))
        .extracting(CardCandidate::person)
        .doesNotContain(tini.person());
  }

  @Test
  void eachPrintingIsWrittenDown() {
    var tini = given.learner("Tini");
    var budi = given.staff(Role.OFFICER, "35.10.04");
    as.somebody(
        budi,
        Role.OFFICER,
        () -> printing.print(Uuid7.at(Instant.now()), List.of(tini.person()), SITE));
    assertThat(
            rows.text(
                "select by_name from audit_entry where act = 'people.cardPrinted' and subject = ?",
                "person:" + tini.person()))
        .isEqualTo(budi.name());
  }

  @Test
  void nobodyAndMoreThanFortyAreNoSheet() {
    var act = Uuid7.at(Instant.now());
    assertThatThrownBy(() -> as.officer("35.10", () -> printing.print(act, List.of(), SITE)))
        .isInstanceOf(NoCardsAsked.class);
    var many = java.util.stream.LongStream.rangeClosed(1, 41).boxed().toList();
    assertThatThrownBy(() -> as.officer("35.10", () -> printing.print(act, many, SITE)))
        .isInstanceOf(NoCardsAsked.class);
  }

  @Test
  void theSignInPageKnowsTheCardAndAsksOnlyForThePin() {
    var tini = given.learner("Tini");
    var card = printed(tini);
    var phone = visit().open("/masuk?kartu=" + card);
    assertThat(phone.body()).contains("Kartu Bu Tini", tini.name()).doesNotContain("id=\"name\"");
    phone.send("/masuk", "secret", Given.PIN);
    assertThat(phone.address()).isEqualTo("/saya");
    var stranger = visit().open("/masuk?kartu=" + "x".repeat(43));
    assertThat(stranger.body()).contains("tidak berlaku lagi", "id=\"name\"");
  }

  /** The token that the QR code of a new card carries. */
  private String printed(Given.Someone who) {
    var act = Uuid7.at(Instant.now());
    sheet(act, List.of(who.person()));
    return cards.token(act, who.account());
  }

  private byte[] sheet(UUID act, List<Long> people) {
    return as.cadre(Given.HOME, () -> printing.print(act, people, SITE));
  }
}
