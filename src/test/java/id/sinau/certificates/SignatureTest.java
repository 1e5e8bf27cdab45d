package id.sinau.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final byte[] SEED =
      "sinau-sinau-sinau-sinau-sinau-32".getBytes(StandardCharsets.US_ASCII);

  @Test
  void theOfficesSignatureHolds() {
    var pair = Signature25519.pair(SEED);
    var text = Sealed.snapshot("Siti Aminah").canonical().getBytes(StandardCharsets.UTF_8);
    var signed = Signature25519.sign(pair, text);
    assertThat(signed).hasSize(64);
    assertThat(Signature25519.holds(pair.getPublic(), text, signed)).isTrue();
  }

  @Test
  void oneChangedBitBreaksIt() {
    var pair = Signature25519.pair(SEED);
    var text = Sealed.snapshot("Siti Aminah").canonical().getBytes(StandardCharsets.UTF_8);
    var signed = Signature25519.sign(pair, text);
    for (int i = 0; i < text.length; i += 7) {
      var changed = text.clone();
      changed[i] ^= 1;
      assertThat(Signature25519.holds(pair.getPublic(), changed, signed)).isFalse();
    }
    var other = signed.clone();
    other[10] ^= 1;
    assertThat(Signature25519.holds(pair.getPublic(), text, other)).isFalse();
    assertThat(Signature25519.holds(pair.getPublic(), text, Arrays.copyOf(signed, 10))).isFalse();
  }

  @Test
  void anotherSecretIsAnotherOffice() {
    var text = "x".getBytes(StandardCharsets.US_ASCII);
    var signed = Signature25519.sign(Signature25519.pair(SEED), text);
    var other = Signature25519.pair(Arrays.copyOf("other".getBytes(StandardCharsets.US_ASCII), 32));
    assertThat(Signature25519.holds(other.getPublic(), text, signed)).isFalse();
    assertThat(Signature25519.id(other.getPublic()))
        .isNotEqualTo(Signature25519.id(Signature25519.pair(SEED).getPublic()));
  }

  /** RFC 8032 §7.1, test 1: what any other program computes from this seed. */
  @Test
  void everyOtherProgramFindsTheSameKeyAndSignature() {
    var seed =
        HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    var pair = Signature25519.pair(seed);
    assertThat(HexFormat.of().formatHex(pair.getPublic().getEncoded()))
        .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    assertThat(HexFormat.of().formatHex(Signature25519.sign(pair, new byte[0])))
        .isEqualTo(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    assertThat(Signature25519.publicKey(pair.getPublic().getEncoded())).isEqualTo(pair.getPublic());
  }

  @Test
  void aSecretOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> Signature25519.pair(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
