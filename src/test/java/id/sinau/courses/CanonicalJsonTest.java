package id.sinau.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2",
    "8000000000000000, 0"
  })
  void numbersAreWrittenAsInAppendixB(String bits, String written) {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(CanonicalJson.text(Json.createValue(new BigDecimal(number)))).isEqualTo(written);
  }

  @Test
  void membersAreSortedByUtf16AsInSection323() {
    var json =
        read(
            "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}");
    assertThat(CanonicalJson.text(json))
        .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
  }

  @Test
  void textsEscapeOnlyWhatTheyMust() {
    var json = Json.createValue("\u20ac$\u000f\nA'B\"\\\\\"/\u007f");
    assertThat(CanonicalJson.text(json)).isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\"");
  }

  @Test
  void aLoneSurrogateHasNoCanonicalForm() {
    assertThatThrownBy(() -> CanonicalJson.bytes(Json.createValue("a\ud800")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void everyNumberIsReadBackAsItself(@ForAll double number) {
    var json = Json.createValue(new BigDecimal(number));
    assertThat(Double.parseDouble(CanonicalJson.text(json))).isEqualTo(number == 0 ? 0 : number);
  }

  private static JsonValue read(String json) {
    return Json.createReader(new StringReader(json)).readValue();
  }
}
