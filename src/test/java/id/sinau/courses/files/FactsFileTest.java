package id.sinau.courses.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.sinau.courses.Problem;
import id.sinau.courses.facts.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsFileTest {
  @TempDir Path home;

  @Test
  void aFactIsReadWithItsLine() throws IOException {
    var reading =
        read(
            """
            # catatan
            lps-batas:
              value: Rp 2 miliar
              note: per nasabah
              source: rambay.id
              certainty: press
              checked: 2026-11-24
              valid-until: 2027-06-30
              ask: OJK 157
            """);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.lines()).containsEntry("lps-batas", 2);
    assertThat(reading.facts().get("lps-batas"))
        .isEqualTo(
            new Fact(
                "lps-batas",
                "Rp 2 miliar",
                "per nasabah",
                "rambay.id",
                Fact.Certainty.PRESS,
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2027, 6, 30),
                "OJK 157"));
  }

  @Test
  void everyBadRowIsReportedAndEveryGoodOneRead() throws IOException {
    var reading =
        read(
            """
            satu:
              value: "1"
              source: a
              certainty: sure
              checked: kemarin
              valid-until: 2027-06-30
            Dua Kata: {value: a, source: b, certainty: press, checked: 2026-11-24, valid-until: 2027-01-01}
            tiga: teks saja
            empat: {value: "4", source: b, certainty: press, checked: 2026-11-24, valid-until: 2027-01-01}
            """);
    assertThat(reading.facts()).containsOnlyKeys("empat");
    assertThat(reading.problems())
        .extracting(Problem::line, Problem::key)
        .containsExactly(
            tuple(4, "courses.lint.member.oneof"),
            tuple(5, "courses.lint.member.date"),
            tuple(7, "courses.lint.member.code"),
            tuple(8, "courses.lint.member.map"));
  }

  @Test
  void aMissingTableIsASentence() {
    var reading = FactsFile.read(home.resolve("facts.yaml"));
    assertThat(reading.problems()).extracting(Problem::key).contains("courses.lint.file.missing");
  }

  @Test
  void aTableTooLargeIsNotRead() throws IOException {
    var reading = read("a: " + "x".repeat(3 * 1024 * 1024));
    assertThat(reading.problems()).extracting(Problem::key).contains("courses.lint.file.large");
  }

  private FactsFile.Reading read(String yaml) throws IOException {
    return FactsFile.read(Files.writeString(home.resolve("facts.yaml"), yaml));
  }
}
