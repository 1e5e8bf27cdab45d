package id.sinau.courses.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trainer works in forms: no sentence she reads sends her to a file. */
class ProblemWordsTest {
  private static final Pattern FILE =
      Pattern.compile("\\.yaml|\\.md\\b|\\.txt|\\bfolder|\\bberkas|right: true|draw:|kind:");

  /** Said only of files, never of a draft. */
  private static final Pattern OF_FILES =
      Pattern.compile(
          "courses\\.lint\\.(file|yaml|json|member|code|archive|lesson\\.head|svg)\\b.*");

  @ParameterizedTest
  @ValueSource(strings = {"", "en"})
  void noSentenceToATrainerNamesAFile(String language) {
    var text = ResourceBundle.getBundle("id.sinau.text", Locale.forLanguageTag(language));
    var seen = 0;
    for (var key : text.keySet()) {
      if (key.startsWith("courses.lint.") && !OF_FILES.matcher(key).matches()) {
        var hers = key.replace("courses.lint.", "courses.problem.");
        var sentence = text.getString(text.containsKey(hers) ? hers : key);
        assertThat(FILE.matcher(sentence).find()).as(key + ": " + sentence).isFalse();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en"})
  void herSentenceStandsForOneOfTheLinters(String language) {
    var text = ResourceBundle.getBundle("id.sinau.text", Locale.forLanguageTag(language));
    for (var key : text.keySet()) {
      if (key.startsWith("courses.problem.")) {
        assertThat(text.containsKey(key.replace("courses.problem.", "courses.lint.")))
            .as(key)
            .isTrue();
        assertThat(text.getString(key)).as(key).contains(". ").endsWith(".");
      }
    }
  }
}
