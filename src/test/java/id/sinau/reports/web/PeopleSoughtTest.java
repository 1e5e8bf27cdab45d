package id.sinau.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.reports.PeopleFilter;
import id.sinau.reports.Reached;
import id.sinau.shared.AreaCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeopleSoughtTest {
  private final PeopleSought sought = new PeopleSought();

  @Test
  void anAddressMakesTheFilterThatMakesTheAddress() {
    sought.setCourse("aman-digital");
    sought.setArea("35.10.04.2005");
    sought.setState("COMPLETED");
    sought.setSinceDay("2026-01-01");
    assertThat(sought.filter())
        .isEqualTo(
            new PeopleFilter(
                "aman-digital",
                new AreaCode("35.10.04.2005"),
                Reached.COMPLETED,
                LocalDate.of(2026, 1, 1)));
    assertThat(sought.address())
        .isEqualTo(
            "/staff/reports/people?course=aman-digital&area=35.10.04.2005&state=COMPLETED&since=2026-01-01");
  }

  @Test
  void anAddressThatMakesNoSenseNarrowsNothing() {
    sought.setCourse(" ");
    sought.setArea("35.10.04'");
    sought.setState("DROP");
    sought.setSinceDay("kemarin");
    assertThat(sought.filter()).isEqualTo(PeopleFilter.ALL);
    assertThat(sought.address()).isEqualTo("/staff/reports/people");
  }

  @Test
  void anotherKecamatanForgetsTheDesa() {
    sought.setArea("35.10.04.2005");
    sought.setSubdistrict("35.10.05");
    assertThat(sought.getArea()).isEqualTo("35.10.05");
    sought.setVillage("35.10.04.2005");
    assertThat(sought.getArea()).isEqualTo("35.10.05");
  }

  @Test
  void theDistrictIsEverywhere() {
    sought.setArea("35.10");
    assertThat(sought.area()).isNull();
  }
}
