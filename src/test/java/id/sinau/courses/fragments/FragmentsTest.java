package id.sinau.courses.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.SampleCourse;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class FragmentsTest {
  private static final ResourceBundle TEXT = ResourceBundle.getBundle("id.sinau.text", Locale.ROOT);
  private final Fragments fragments =
      Fragments.of(
          SampleCourse.document(),
          new CourseSurroundings(
              SampleCourse.document(),
              SampleCourse.facts(),
              SampleCourse.media(),
              TEXT::getString,
              code -> "/k/jual-pisang/" + code,
              path -> "/m/" + path));

  @Test
  void everyTextOfTheCourseIsRendered() {
    assertThat(fragments.lessons()).containsOnlyKeys("01-modal", "02-harga");
    assertThat(fragments.questions()).hasSize(37);
    assertThat(fragments.questions().get("akhir-7").choices()).hasSize(4);
    assertThat(fragments.task()).contains("<strong>satu</strong>", "<li>Tulis bahannya.</li>");
    assertThat(fragments.glossary()).containsExactly("Uang untuk mulai berjualan.");
    assertThat(fragments.trainerNotes()).startsWith("<h2>Rencana</h2>");
    assertThat(fragments.lessons().get("01-modal").body())
        .contains(
            "di 157 bila",
            "<ul class=\"chat\">",
            "<caption>" + TEXT.getString("courses.calc.price.title"));
  }

  @Test
  void fragmentsComeBackFromJson() {
    assertThat(Fragments.parse(fragments.toJson().toString())).isEqualTo(fragments);
  }

  @Test
  void everyRowOfEveryCalculatorHasWords() {
    for (var calculator : Calculator.values()) {
      assertThat(TEXT.containsKey(calculator.titleKey())).isTrue();
      calculator
          .given()
          .forEach(row -> assertThat(TEXT.getString(calculator.rowKey(row))).isNotBlank());
      calculator
          .workedOut()
          .forEach(row -> assertThat(TEXT.getString(calculator.rowKey(row))).contains(" = "));
    }
  }
}
