package id.sinau.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The code of a final test, read out in a noisy room and typed on a small phone. */
class SessionCodeTest {

  @RepeatedTest(20)
  void whatIsReadOutIsUnderstoodHoweverItIsTyped() {
    var code = SessionCode.random();
    var shown = SessionCode.shown(code);
    assertThat(shown).matches("[0-9A-Z]{3}-[0-9A-Z]{3}");
    assertThat(SessionCode.parse(shown)).contains(code);
    assertThat(SessionCode.parse(" " + shown.toLowerCase(Locale.ROOT).replace("-", " - ") + " "))
        .contains(code);
    assertThat(SessionCode.parse(code.replace('0', 'O').replace('1', 'l'))).contains(code);
  }

  @Property
  void aSlipIsNoticedWithoutSignal(@ForAll @IntRange(max = 4) int at) {
    var code = SessionCode.random();
    char other = code.charAt(at) == 'A' ? 'B' : 'A';
    var wrong = code.substring(0, at) + other + code.substring(at + 1);
    assertThat(SessionCode.parse(wrong)).isEqualTo(Optional.empty());
  }

  @Test
  void whatIsNoCodeIsNone() {
    assertThat(SessionCode.parse(null)).isEmpty();
    assertThat(SessionCode.parse("")).isEmpty();
    assertThat(SessionCode.parse("K7F")).isEmpty();
    assertThat(SessionCode.parse("x".repeat(5000))).isEmpty();
  }
}
