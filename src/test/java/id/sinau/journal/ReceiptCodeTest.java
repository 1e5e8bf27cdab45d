package id.sinau.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The code that a learner reads out and an officer types. */
class ReceiptCodeTest {

  @RepeatedTest(20)
  void whatIsShownIsUnderstoodHoweverItIsTyped() {
    var code = ReceiptCode.random();
    var shown = ReceiptCode.shown(code);
    assertThat(shown).matches("BWI-[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(ReceiptCode.parse(shown)).contains(code);
    assertThat(ReceiptCode.parse(" " + shown.toLowerCase(java.util.Locale.ROOT) + " "))
        .contains(code);
    assertThat(ReceiptCode.parse(code.replace('0', 'O').replace('1', 'l'))).contains(code);
  }

  @Property
  void aWrongCharacterIsNoticed(@ForAll @IntRange(max = 6) int at) {
    var code = ReceiptCode.random();
    char other = code.charAt(at) == 'A' ? 'B' : 'A';
    var wrong = code.substring(0, at) + other + code.substring(at + 1);
    assertThat(ReceiptCode.parse(wrong)).isNotEqualTo(java.util.Optional.of(code));
  }

  @Test
  void whatIsNoCodeIsNone() {
    assertThat(ReceiptCode.parse(null)).isEmpty();
    assertThat(ReceiptCode.parse("")).isEmpty();
    assertThat(ReceiptCode.parse("BWI-1234")).isEmpty();
    assertThat(ReceiptCode.parse("x".repeat(5000))).isEmpty();
  }
}
