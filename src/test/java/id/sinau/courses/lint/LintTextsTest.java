package id.sinau.courses.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A problem without a sentence helps nobody. */
class LintTextsTest {
  private static final Pattern KEY = Pattern.compile("\"(courses\\.lint\\.[a-z.]+[a-z])\"");

  @ParameterizedTest
  @ValueSource(strings = {"", "en"})
  void everyProblemHasASentenceThatSaysWhatToDo(String language) throws IOException {
    var text = ResourceBundle.getBundle("id.sinau.text", Locale.forLanguageTag(language));
    var keys = keys();
    assertThat(keys).hasSizeGreaterThan(90);
    for (var key : keys) {
      assertThat(text.containsKey(key)).as(key).isTrue();
      var sentence = new MessageFormat(text.getString(key)).format(new Object[] {"1", "2", "3"});
      assertThat(sentence).as(key).contains(". ").endsWith(".").doesNotContain("{0}");
    }
  }

  private static TreeSet<String> keys() throws IOException {
    var keys = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java/id/sinau/courses"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(key -> keys.add(key.group(1)));
      }
    }
    return keys;
  }
}
