package id.sinau.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {
  @Test
  void whatIsReadBackSaysTheSame() {
    var said = Sealed.snapshot("Siti “Ti” Ma'ruf \\ 100 %");
    assertThat(Snapshot.parse(said.canonical())).isEqualTo(said);
    assertThat(Snapshot.parse(said.canonical()).canonical()).isEqualTo(said.canonical());
  }

  @Test
  void theSignedTextIsCanonical() {
    assertThat(Sealed.snapshot("Siti").canonical())
        .startsWith("{\"code\":\"7KX3F2MP9QC\",\"completed\":\"2026-11-23\",\"course\":{\"code\":")
        .contains("\"format\":\"sinau-certificate/1\"")
        .doesNotContain(": ", "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Siti Aminah, S••• A•••••",
    "M. Ma'ruf, M. M•'•••",
    "Wayan, W••••",
    "Ni Luh  Putu, N• L•• P•••",
    "R. Ayu-Lestari, R. A••-•••••••",
    "Ngọc Ánh, N••• Á••"
  })
  void aStrangerSeesFirstLettersAndLengths(String name, String masked) {
    assertThat(MaskedName.of(name)).isEqualTo(masked);
  }

  @Test
  void aRegisterNumberReadsAsTheOfficeWritesIt() {
    assertThat(new RegisterNumber(123, "BWI/LIT", 2026)).hasToString("0123/BWI/LIT/2026");
    assertThat(new RegisterNumber(12345, "BWI/LIT", 2027)).hasToString("12345/BWI/LIT/2027");
    assertThatThrownBy(() -> new RegisterNumber(0, "BWI/LIT", 2026))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
