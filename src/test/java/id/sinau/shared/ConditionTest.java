package id.sinau.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.Condition.Comparison;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final Missing A = new Missing("a", List.of(), "/a");
  private static final Missing B = new Missing("b", List.of(), "/b");

  @Test
  void anUnknownFactIsANo() {
    assertThat(is("x", A).missing(Map.of())).containsExactly(A);
  }

  @Test
  void ofAChoiceOneIsEnough() {
    var choice = new Condition.Any(List.of(is("x", A), is("y", B)));
    assertThat(choice.missing(Map.of("y", true))).isEmpty();
  }

  @Test
  void aChoiceNotMadeNamesEveryWay() {
    var choice = new Condition.Any(List.of(is("x", A), is("y", B)));
    assertThat(choice.missing(Map.of())).containsExactly(A, B);
  }

  @Test
  void ofAllPartsEachMissingOneIsNamed() {
    var all = new Condition.All(List.of(is("x", A), is("y", B)));
    assertThat(all.missing(Map.of("x", true))).containsExactly(B);
  }

  @Test
  void aNotHoldsForAnUnknownFact() {
    assertThat(new Condition.Not(is("x", A), B).missing(Map.of())).isEmpty();
    assertThat(new Condition.Not(is("x", A), B).missing(Map.of("x", true))).containsExactly(B);
  }

  @Test
  void aConditionNamesItsFacts() {
    var all = new Condition.All(List.of(is("x", A), new Condition.Not(is("y", B), B)));
    assertThat(all.facts()).containsExactlyInAnyOrder("x", "y");
  }

  @Test
  void textThatIsNoConditionIsRefused() {
    for (var text : List.of("", "[]", "{}", "{\"fact\":\"x\"}", "{\"all\":3}")) {
      assertThatThrownBy(() -> ConditionJson.read(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aConditionNestedWithoutEndIsRefused() {
    var text = "{\"all\":[".repeat(50) + "]}".repeat(50);
    assertThatThrownBy(() -> ConditionJson.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Condition is(String fact, Missing why) {
    return new Condition.Fact(fact, Comparison.IS, List.of("true"), why);
  }
}
