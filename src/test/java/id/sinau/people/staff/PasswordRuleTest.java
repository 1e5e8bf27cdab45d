package id.sinau.people.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kuda hijau lari pagi",
        "Tegaldlimo ada 9 dusun",
        "xk2#pQ9!vL4z",
        "ñandú café às 7"
      })
  void aFewWordsAreEnough(String password) {
    assertThatCode(() -> PasswordRule.check(password, "hadi.santoso")).doesNotThrowAnyException();
  }

  @Test
  void elevenLettersAreTooFew() {
    assertThatThrownBy(() -> PasswordRule.check("kuda hijau!", "hadi"))
        .isInstanceOfSatisfying(
            ShortPassword.class,
            refusal ->
                org.assertj.core.api.Assertions.assertThat(refusal.arguments())
                    .containsExactly(11, 12));
  }

  @Test
  void moreThanAnybodyTypesIsRefused() {
    assertThatThrownBy(() -> PasswordRule.check("ab cd ef gh ".repeat(20), "hadi"))
        .isInstanceOf(LongPassword.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaaaa",
        "abababababab",
        "password1234!",
        "KataSandi 2026",
        "123456789012",
        "xyz abcdefgh 7",
        "987654 kuda hijau",
        "hadi.santoso 26"
      })
  void whatAGuesserTriesFirstIsRefused(String password) {
    assertThatThrownBy(() -> PasswordRule.check(password, "hadi.santoso"))
        .isInstanceOf(EasyPassword.class);
  }
}
