package id.sinau.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.shared.AreaCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithinTest {
  private static final AreaCode DISTRICT = new AreaCode("35.10");
  private static final AreaCode SUBDISTRICT = new AreaCode("35.10.04");
  private static final AreaCode VILLAGE = new AreaCode("35.10.04.2005");

  @Test
  void whoHoldsNoAreaSeesNobody() {
    assertThat(new Within(List.of()).where()).isEqualTo(" where 1 = 0");
  }

  @Test
  void whoHoldsTheDistrictNeedsNoCondition() {
    var within = new Within(List.of(DISTRICT));
    assertThat(within.where()).isEmpty();
    assertThat(within.isNarrow()).isFalse();
  }

  @Test
  void aFilterNarrowsButNeverWidens() {
    var within = new Within(List.of(VILLAGE)).area(SUBDISTRICT);
    assertThat(within.where()).isEqualTo(" where (cp.area = ?) and (cp.area like ?)");
    assertThat(within.values()).containsExactly("35.10.04.2005", "35.10.04.%");
  }

  @Test
  void severalAreasAreEachEnough() {
    var within = new Within(List.of(SUBDISTRICT, new AreaCode("35.10.05.2001")));
    assertThat(within.where()).isEqualTo(" where (cp.area like ? or cp.area = ?)");
    assertThat(within.isNarrow()).isTrue();
  }
}
