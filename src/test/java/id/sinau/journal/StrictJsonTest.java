package id.sinau.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that anybody may have written. */
class StrictJsonTest {

  @Test
  void whatAPhoneWritesIsRead() {
    var read =
        StrictJson.read(
            "{\"a\":[1,-2,0],\"b\":{\"c\":\"pe\\u00f1e 😀\"},\"d\":true,\"e\":null}"
                .getBytes(UTF_8),
            2);
    assertThat(read.getJsonArray("a")).hasSize(3);
    assertThat(read.getJsonObject("b").getString("c")).isEqualTo("peñe 😀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "1",
        "{",
        "{\"a\":",
        "{\"a\":1}{",
        "{\"a\":1} x",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1e999999999}",
        "{\"a\":0.1}",
        "{\"a\":12345678901234567}",
        "{\"a\":{\"b\":{\"c\":{}}}}",
        "{\"a\":[[[]]]}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\u0000\"}",
        "{'a':1}",
        "{\"a\":NaN}"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> StrictJson.read(text.getBytes(UTF_8), 2))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void aTowerOfAMillionBracketsIsRefusedAtItsThirdFloor() {
    var tower = ("{\"a\":" + "[".repeat(1_000_000)).getBytes(UTF_8);
    assertThatThrownBy(() -> StrictJson.read(tower, 4)).isInstanceOf(Unreadable.class);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    assertThatThrownBy(() -> StrictJson.read(new byte[] {'{', '"', (byte) 0xff, '"', '}'}, 2))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void membersThatNobodyKnowsAreRefused() {
    var read = StrictJson.read("{\"a\":1,\"b\":2}".getBytes(UTF_8), 1);
    assertThatThrownBy(() -> StrictJson.onlyMembers(read, Set.of("a")))
        .isInstanceOf(Unreadable.class);
  }

  @Property
  void noBytesDoMoreThanBeRefused(@ForAll @Size(max = 200) byte[] bytes) {
    try {
      StrictJson.read(bytes, 3);
    } catch (Unreadable refused) {
      assertThat(refused.key()).isEqualTo("refused.Unreadable");
    }
  }
}
