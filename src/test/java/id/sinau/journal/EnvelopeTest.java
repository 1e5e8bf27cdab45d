package id.sinau.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Envelopes of a real WebCrypto, opened by the JDK. */
class EnvelopeTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  @Test
  void whatABrowserSealedOpensToWhatSheSigned() throws Exception {
    var letter = letter("envelope");
    var signed = Envelope.bytes(letter, "event", 0);
    assertThat(new String(signed, UTF_8)).isEqualTo(AnEnvelope.event());
    assertThat(isHers(letter)).isTrue();
    var event = SignedEvent.read(signed, AnEnvelope.device(42), NOW);
    assertThat(event.person()).isEqualTo(42);
    assertThat(event.sequence()).isEqualTo(7);
    assertThat(event.kind()).isEqualTo("ANSWERED");
    assertThat(event.receivedAt()).isEqualTo(NOW);
  }

  @Test
  void anotherKeysSignatureIsNotHers() throws Exception {
    assertThat(isHers(letter("forged"))).isFalse();
  }

  @Test
  void oneChangedByteOfTheEventBreaksTheSignature() throws Exception {
    var letter = letter("envelope");
    var signed = Envelope.bytes(letter, "event", 0);
    signed[signed.length - 2] ^= 1;
    assertThat(
            P256.isSignedBy(AnEnvelope.device(1).key(), signed, Envelope.bytes(letter, "sig", 64)))
        .isFalse();
  }

  @Test
  void anEventThatNamesAnotherDeviceIsRefused() throws Exception {
    var signed = Envelope.bytes(letter("others"), "event", 0);
    var device = AnEnvelope.device(1);
    assertThatThrownBy(() -> SignedEvent.read(signed, device, NOW)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aClockYearsOffIsKeptAtTheEdgeAndNotJudged() throws Exception {
    var signed = Envelope.bytes(letter("years"), "event", 0);
    assertThat(SignedEvent.read(signed, AnEnvelope.device(1), NOW).deviceTime())
        .isEqualTo("9999-12-31T23:59:59Z");
  }

  @Test
  void anEnvelopeChangedOnTheWayDoesNotOpen() {
    for (var member : new String[] {"ct", "iv", "kid", "device"}) {
      var changed = with(member, changed(AnEnvelope.json("envelope").getString(member), member));
      assertThatThrownBy(() -> Envelope.of(changed).open(AnEnvelope.serverKey()))
          .as(member)
          .isInstanceOf(BrokenSeal.class);
    }
  }

  @Test
  void anEnvelopeToAnotherServerDoesNotOpen() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(P256.CURVE);
    var other = (ECPrivateKey) generator.generateKeyPair().getPrivate();
    assertThatThrownBy(() -> AnEnvelope.sealed("envelope").open(other))
        .isInstanceOf(BrokenSeal.class);
  }

  @Test
  void aPointBesideTheCurveIsNoKey() {
    var x = new byte[32];
    x[31] = 5;
    assertThatThrownBy(() -> P256.key(x, x)).isInstanceOf(GeneralSecurityException.class);
    var beside = Base64.getUrlEncoder().withoutPadding().encodeToString(x);
    var epk =
        Json.createObjectBuilder(AnEnvelope.json("envelope").getJsonObject("epk"))
            .add("x", beside)
            .build();
    var crafted = Json.createObjectBuilder(AnEnvelope.json("envelope")).add("epk", epk).build();
    assertThatThrownBy(() -> Envelope.of(crafted).open(AnEnvelope.serverKey()))
        .isInstanceOf(BrokenSeal.class);
  }

  @Test
  void onlyTheMembersOfTheContractMakeAnEnvelope() {
    assertThatThrownBy(() -> Envelope.of(with("more", "x"))).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> Envelope.of(with("iv", "AAAA"))).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> Envelope.of(with("ct", "*"))).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> Envelope.of(JsonValue.NULL)).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> Envelope.of(JsonValue.EMPTY_JSON_OBJECT))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void anEnvelopeHasOneNameHoweverOftenItArrives() {
    assertThat(AnEnvelope.sealed("envelope").fingerprint())
        .isEqualTo(AnEnvelope.sealed("envelope").fingerprint())
        .isNotEqualTo(AnEnvelope.sealed("forged").fingerprint());
  }

  private static JsonObject letter(String name) throws Exception {
    return StrictJson.read(AnEnvelope.sealed(name).open(AnEnvelope.serverKey()), 1);
  }

  private static boolean isHers(JsonObject letter) throws Exception {
    return P256.isSignedBy(
        AnEnvelope.device(1).key(),
        Envelope.bytes(letter, "event", 0),
        Envelope.bytes(letter, "sig", 64));
  }

  private static JsonObject with(String member, String value) {
    return Json.createObjectBuilder(AnEnvelope.json("envelope")).add(member, value).build();
  }

  /** One character in the middle, and for ids one that leaves them ids. */
  private static String changed(String text, String member) {
    int at = member.equals("device") ? text.length() - 1 : 2;
    char other = text.charAt(at) == 'a' ? 'b' : 'a';
    return text.substring(0, at) + other + text.substring(at + 1);
  }
}
