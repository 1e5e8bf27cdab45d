package id.sinau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is still abroad reads the time of where she is. */
class ReaderTimeTest {
  private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Asia%2FJakarta, 12.00, WIB",
    "Asia%2FMakassar, 13.00, WITA",
    "Asia%2FJayapura, 14.00, WIT",
    "Asia%2FHong_Kong, 13.00, HKT",
    "Asia%2FTaipei, 13.00, CST",
    "Asia/Riyadh, 08.00, AST"
  })
  void aMomentIsShownInTheReadersOwnZoneWithItsName(String said, String clock, String name) {
    assertThat(ReaderTime.moment(NOON, said)).isEqualTo("24 Nov 2026, " + clock + "\u00a0" + name);
  }

  @Test
  void theDayIsTheReadersToo() {
    var late = Instant.parse("2026-11-24T16:30:00Z");
    assertThat(ReaderTime.moment(late, "Asia/Jakarta")).startsWith("24 Nov 2026, 23.30");
    assertThat(ReaderTime.moment(late, "Asia/Hong_Kong")).startsWith("25 Nov 2026, 00.30");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"Mars/Olympus", "%", "%zz", "../../etc", "<script>", "+09:00"})
  void whatIsNoZoneIsJakarta(String said) {
    assertThat(ReaderTime.moment(NOON, said)).endsWith("12.00\u00a0WIB");
  }
}
