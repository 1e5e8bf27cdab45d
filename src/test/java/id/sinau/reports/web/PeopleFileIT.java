package id.sinau.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.people.Honorific;
import id.sinau.reports.PeopleRow;
import id.sinau.reports.Reached;
import id.sinau.reports.TakenRow;
import id.sinau.shared.AreaCode;
import id.sinau.suite.Deployed;
import id.sinau.web.Column;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeopleFileIT extends Deployed {
  @Inject PeopleFile file;

  @Test
  void whateverOnlyLooksLikeANumberIsText() {
    var row =
        new TakenRow(
            new PeopleRow(
                1,
                1,
                "Siti Aminah",
                Honorific.BU,
                "Siti",
                new AreaCode("35.10.04.2005"),
                "Aman di HP",
                8,
                8,
                90,
                Instant.EPOCH,
                Instant.EPOCH,
                Reached.COMPLETED),
            "+6281234567890123",
            "3510••••••••0001",
            "12/2026");
    for (var value :
        new String[] {"+6281234567890123", "3510••••••••0001", "12/2026", "35.10.04.2005"}) {
      assertThat(file.columns().stream().filter(c -> value.equals(c.value().apply(row))))
          .as(value)
          .hasSize(1)
          .allMatch(c -> c.kind() == Column.Kind.TEXT);
    }
  }
}
