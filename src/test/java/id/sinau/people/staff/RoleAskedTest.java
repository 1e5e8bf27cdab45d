package id.sinau.people.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoleAskedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final long ADMIN = 1;
  private static final long SOMEBODY = 2;

  @Test
  void nobodyGrantsHerself() {
    var own = new RoleAsked(ADMIN, Role.DECIDER, null, null, "assignment");
    assertThatThrownBy(() -> own.check(ADMIN, TODAY)).isInstanceOf(OwnRole.class);
    assertThatCode(() -> own.check(SOMEBODY, TODAY)).doesNotThrowAnyException();
  }

  @Test
  void anInspectorNeedsALastDay() {
    assertThatThrownBy(() -> asked(Role.AUDITOR, null).check(ADMIN, TODAY))
        .isInstanceOf(EndDateMissing.class);
    assertThatCode(() -> asked(Role.AUDITOR, TODAY).check(ADMIN, TODAY)).doesNotThrowAnyException();
  }

  @Test
  void theLastDayLiesBetweenTodayAndFiveYears() {
    assertThatThrownBy(() -> asked(Role.CADRE, TODAY.minusDays(1)).check(ADMIN, TODAY))
        .isInstanceOf(EndDateWrong.class);
    assertThatCode(() -> asked(Role.CADRE, TODAY.plusYears(5)).check(ADMIN, TODAY))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> asked(Role.CADRE, TODAY.plusYears(5).plusDays(1)).check(ADMIN, TODAY))
        .isInstanceOf(EndDateWrong.class);
  }

  @Test
  void nobodyIsGrantedToBeALearnerOrTheSystem() {
    for (var role : new String[] {Role.LEARNER, Role.SYSTEM, "KING", "", null}) {
      assertThatThrownBy(() -> asked(role, null).check(ADMIN, TODAY))
          .isInstanceOf(RoleUnknown.class);
    }
  }

  private static RoleAsked asked(String role, LocalDate lastDay) {
    return new RoleAsked(SOMEBODY, role, null, lastDay, "assignment");
  }
}
