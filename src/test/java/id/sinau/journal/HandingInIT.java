package id.sinau.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.people.ChangingPin;
import id.sinau.shared.NotFound;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sealed answers arrive: whoever passes them on, however often, whatever else is in the bag. */
class HandingInIT extends Deployed {
  private static final String SITE = System.getProperty("sinau.test.site", "http://127.0.0.1");
  private static final String WHY = "Peserta datang sendiri ke kantor.";

  @Inject HandingIn handing;
  @Inject RegisteringDevice registering;
  @Inject DeviceState devices;
  @Inject ReplayingEvent replaying;
  @Inject ReceiptList receipts;
  @Inject MyReceipts mine;
  @Inject ChangingPin changing;
  @Inject SealingKeys keys;

  @Test
  void whatIsSentTwiceCountsOnceAndTheReceiptSaysSo() {
    var tini = given.learner("Tini");
    var phone = phone(tini);
    var bag = APhone.batch(List.of(phone.seal(read(phone)), phone.seal(enrolled(phone))));
    var first = handing.handIn(bag, Via.NETWORK);
    assertThat(states(first)).containsExactly(Taken.State.NEW, Taken.State.NEW);
    assertThat(states(handing.handIn(bag, Via.FILE)))
        .containsExactly(Taken.State.KNOWN, Taken.State.KNOWN);
    assertThat(events(tini)).isEqualTo(2);
    assertThat(mine.of(first.receipt()).orElseThrow().counted()).isEqualTo(2);
  }

  @Test
  void whatLiesInOneBagTwiceCountsOnceToo() {
    var tini = given.learner("Tini");
    var phone = phone(tini);
    var read = phone.seal(read(phone));
    var bag = APhone.batch(List.of(read, phone.seal(enrolled(phone)), read));
    assertThat(states(handing.handIn(bag, Via.NETWORK)))
        .containsExactly(Taken.State.NEW, Taken.State.NEW, Taken.State.KNOWN);
    assertThat(events(tini)).isEqualTo(2);
  }

  @Test
  void whoPassesItOnGetsNothingOfIt() {
    var tini = given.learner("Tini");
    var joko = given.learner("Joko");
    var phone = phone(tini);
    as.learner(
        joko, () -> handing.handIn(APhone.batch(List.of(phone.seal(read(phone)))), Via.NETWORK));
    assertThat(events(joko)).isZero();
    assertThat(events(tini)).isEqualTo(1);
  }

  @Test
  void whatOnePageSealedSharesAKeyAndNothingElse() {
    var tini = given.learner("Tini");
    var wati = given.learner("Wati");
    var hers = phone(tini);
    var other = phone(wati);
    var first = hers.seal(enrolled(hers));
    var broken = changed(hers.seal(read(hers)), "ct", first.getString("ct"));
    var stolen = changed(hers.seal(read(hers)), "device", other.device.toString());
    var second = hers.seal(read(hers));
    var next =
        hers.turnsThePage().seal(hers.event("PRETEST_SKIPPED", null, body("version", version())));
    assertThat(second.get("epk")).isEqualTo(first.get("epk")).isNotEqualTo(next.get("epk"));
    assertThat(second.get("iv")).isNotEqualTo(first.get("iv"));
    var bag = APhone.batch(List.of(first, broken, stolen, second, next));
    assertThat(states(handing.handIn(bag, Via.NETWORK)))
        .containsExactly(
            Taken.State.NEW,
            Taken.State.REFUSED,
            Taken.State.REFUSED,
            Taken.State.NEW,
            Taken.State.NEW);
    assertThat(events(tini)).isEqualTo(3);
    assertThat(events(wati)).isZero();
  }

  @Test
  void nobodyForgesAnothersAnswers() {
    var tini = given.learner("Tini");
    var phone = phone(tini);
    var stranger = new APhone();
    stranger.sealsTo(keys.current());
    var bag =
        APhone.batch(
            List.of(
                phone.forge(read(phone)),
                stranger.seal(read(phone)),
                changed(phone.seal(read(phone)), "kid", "00000000"),
                changed(phone.seal(read(phone)), "iv", "AAAAAAAAAAAAAAAA"),
                JsonValue.TRUE));
    assertThat(states(handing.handIn(bag, Via.NETWORK))).containsOnly(Taken.State.REFUSED);
    assertThat(events(tini)).isZero();
    assertThat(reasons(tini)).containsExactly("bad-signature", "broken-seal", "unknown-key");
  }

  @Test
  void aForgedSignatureIsNoMoreHersWhenAnOfficerTriesAgain() {
    var tini = given.learner("Tini");
    var phone = phone(tini);
    handing.handIn(APhone.batch(List.of(phone.forge(read(phone)))), Via.NETWORK);
    assertThatThrownBy(() -> as.officer("35.10", () -> replaying.replay(apart(tini), WHY)))
        .isInstanceOf(StillInTrouble.class);
    assertThat(events(tini)).isZero();
  }

  @Test
  void theSameIdWithOtherContentIsSetApartAndTheFirstStays() {
    var tini = given.learner("Tini");
    var phone = phone(tini);
    var event = read(phone);
    var other = Json.createObjectBuilder(event).add("sequence", 77).build();
    var bag = APhone.batch(List.of(phone.seal(event), phone.seal(other)));
    assertThat(states(handing.handIn(bag, Via.NETWORK)))
        .containsExactly(Taken.State.NEW, Taken.State.QUARANTINED);
    assertThat(reasons(tini)).containsExactly("contradicts");
    assertThat(
            rows.number("select sequence from learning_event where person_id = ?", tini.person()))
        .isZero();
  }

  @Test
  void aBadEventCostsOnlyItself() {
    var tini = given.learner("Tini");
    var phone = phone(tini);
    var unknown = phone.event("ENROLLED", null, body("version", 999_999));
    var bag =
        APhone.batch(
            List.of(phone.seal(enrolled(phone)), phone.seal(unknown), phone.seal(read(phone))));
    assertThat(states(handing.handIn(bag, Via.NETWORK)))
        .containsExactly(Taken.State.NEW, Taken.State.QUARANTINED, Taken.State.NEW);
    assertThat(reasons(tini)).containsExactly("unknown-version");
  }

  @Test
  void anAnswerThatWaitedInAnothersNameDoesNotTakeHerAttemptDown() {
    var tini = given.learner("Tini");
    var thief = given.learner("Joko");
    var hers = phone(tini);
    var his = phone(thief);
    var attempt = Uuid7.at(java.time.Instant.now());
    var forged =
        his.event("ANSWERED", attempt, Json.createObjectBuilder().add("question", "x").build());
    assertThat(states(handing.handIn(APhone.batch(List.of(his.seal(forged))), Via.NETWORK)))
        .containsExactly(Taken.State.NEW);
    var begun =
        hers.event(
            attempt,
            "ATTEMPT_BEGUN",
            null,
            Json.createObjectBuilder().add("version", version()).add("quiz", "bab-1").build());
    assertThat(states(handing.handIn(APhone.batch(List.of(hers.seal(begun))), Via.NETWORK)))
        .containsExactly(Taken.State.NEW);
    assertThat(events(thief)).isZero();
    assertThat(reasons(thief)).containsExactly("other-person");
  }

  @Test
  void aNewPinEndsHerPhonesAndWhatTheyStillSendIsLookedAt() {
    var tini = given.learner("Tini");
    var phone = phone(tini);
    as.learner(tini, () -> changing.change(Given.PIN, "135792"));
    assertThat(devices.isEnded(phone.device)).isTrue();
    var late = handing.handIn(APhone.batch(List.of(phone.seal(read(phone)))), Via.NETWORK);
    assertThat(states(late)).containsExactly(Taken.State.QUARANTINED);
    assertThat(late.taken().ended()).containsExactly(phone.device);
    assertThat(reasons(tini)).containsExactly("device-ended");
    as.officer("35.10", () -> replaying.replay(apart(tini), WHY));
    assertThat(events(tini)).isEqualTo(1);
    assertThatThrownBy(() -> as.learner(tini, () -> registering.register(phone.registration())))
        .isInstanceOf(DeviceTaken.class);
  }

  @Test
  void aPhoneOfHersIsNeverSomebodyElses() {
    var phone = phone(given.learner("Tini"));
    var joko = given.learner("Joko");
    assertThatThrownBy(() -> as.learner(joko, () -> registering.register(phone.registration())))
        .isInstanceOf(DeviceTaken.class);
  }

  @Test
  void tooMuchAtOnceOrCutOffIsRefusedWhole() {
    var tini = given.learner("Tini");
    var phone = phone(tini);
    var one = phone.seal(read(phone));
    var many = APhone.batch(Collections.nCopies(501, one));
    assertThatThrownBy(() -> handing.handIn(many, Via.NETWORK)).isInstanceOf(TooMuchAtOnce.class);
    var more = APhone.batch(Collections.nCopies(10_000, one));
    assertThatThrownBy(() -> handing.handIn(more, Via.NETWORK)).isInstanceOf(TooMuchAtOnce.class);
    var whole = APhone.batch(List.of(one));
    var cut = java.util.Arrays.copyOf(whole, whole.length - 30);
    assertThatThrownBy(() -> handing.handIn(cut, Via.NETWORK)).isInstanceOf(Unreadable.class);
    assertThat(events(tini)).isZero();
  }

  @Test
  void theSameBagFromTwoPhonesInOppositeOrderCountsOnceAndNeitherLocksTheOtherOut() {
    var tini = given.learner("Tini");
    var phone = phone(tini);
    var client = HttpClient.newHttpClient();
    long deadlocks = deadlocks();
    for (int round = 1; round <= 6; round++) {
      var bag = new ArrayList<JsonObject>();
      for (int i = 0; i < 40; i++) {
        bag.add(phone.seal(i % 2 == 0 ? enrolled(phone) : read(phone)));
      }
      var reversed = new ArrayList<>(bag);
      Collections.reverse(reversed);
      var both =
          List.of(
              client.sendAsync(sending(APhone.batch(bag)), HttpResponse.BodyHandlers.ofString()),
              client.sendAsync(
                  sending(APhone.batch(reversed)), HttpResponse.BodyHandlers.ofString()));
      for (var one : both) {
        assertThat(one.join().statusCode()).isEqualTo(200);
        assertThat(one.join().body()).doesNotContain("QUARANTINED", "REFUSED", "KEPT");
      }
      assertThat(events(tini)).isEqualTo(40L * round);
    }
    assertThat(deadlocks()).isEqualTo(deadlocks);
    assertThat(
            rows.number(
                "select lessons_read from course_progress where person_id = ?", tini.person()))
        .isEqualTo(1);
  }

  /** As the server counts them; MySQL shows its count only to its administrator. */
  private long deadlocks() {
    return rows.text("select version()").contains("MariaDB")
        ? rows.number(
            "select variable_value from information_schema.global_status where variable_name ="
                + " 'INNODB_DEADLOCKS'")
        : 0;
  }

  @Test
  void anOfficerFindsTheReceiptOfHerPeopleOnly() {
    var phone = phone(given.learner("Tini"));
    var done = handing.handIn(APhone.batch(List.of(phone.seal(read(phone)))), Via.NETWORK);
    assertThat(as.officer("35.10.04", () -> receipts.find(done.receipt()))).hasSize(1);
    assertThat(as.officer("35.10.01", () -> receipts.find(done.receipt()))).isEmpty();
  }

  @Test
  void errorsAreProblemDocumentsThatSayWhatToDo() throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(
                sending("{".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(
            Json.createReader(new java.io.StringReader(answer.body()))
                .readObject()
                .getString("detail"))
        .contains("Kirim lagi");
  }

  @Test
  void theServersPageNamesNobodyOnAReceipt() {
    var phone = phone(given.learner("Sulastri"));
    var done = handing.handIn(APhone.batch(List.of(phone.seal(read(phone)))), Via.FILE);
    var page = visit().open("/kirim?tanda=" + done.receipt());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains(done.receipt()).doesNotContain("Sulastri");
  }

  private APhone phone(Given.Someone owner) {
    var phone = new APhone();
    as.learner(owner, () -> registering.register(phone.registration()));
    phone.sealsTo(keys.current());
    return phone;
  }

  private JsonObject enrolled(APhone phone) {
    return phone.event("ENROLLED", null, body("version", version()));
  }

  private JsonObject read(APhone phone) {
    return phone.event(
        "LESSON_READ",
        null,
        Json.createObjectBuilder().add("version", version()).add("lesson", "01-kunci-hp").build());
  }

  private int version() {
    return (int) rows.number("select newest_version from course where code = 'aman-digital'");
  }

  private static JsonObject body(String name, int value) {
    return Json.createObjectBuilder().add(name, value).build();
  }

  private static JsonObject changed(JsonObject envelope, String member, String value) {
    return Json.createObjectBuilder(envelope).add(member, value).build();
  }

  private static List<Taken.State> states(HandingIn.HandedIn done) {
    return done.taken().results().stream().map(Taken.Result::state).toList();
  }

  private long events(Given.Someone who) {
    return rows.number("select count(*) from learning_event where person_id = ?", who.person());
  }

  private List<String> reasons(Given.Someone who) {
    return rows.texts(
        "select reason from quarantine where person_id = ? order by reason", who.person());
  }

  private UUID apart(Given.Someone who) {
    var hex =
        rows.text(
            "select hex(event_id) from quarantine where person_id = ? and closed_at is null",
            who.person());
    if (hex == null) {
      throw new NotFound();
    }
    return Uuid7.fromBytes(java.util.HexFormat.of().parseHex(hex));
  }

  private static HttpRequest sending(byte[] body) {
    return HttpRequest.newBuilder(URI.create(SITE + "/api/kirim"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }
}
