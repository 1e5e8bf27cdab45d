package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The launcher speaks before anything else works, so no sentence may fail when it is needed. */
class WordsTest {
  private static final Path TEXTS = Path.of("src/main/resources/id/sinau/launch");

  @Test
  void bothLanguagesHaveTheSameSentencesInOrder() throws IOException {
    var indonesian = keys("text.properties");
    assertThat(indonesian).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(keys("text_en.properties")).isEqualTo(indonesian);
  }

  @Test
  void bothLanguagesTellTheSameFacts() throws IOException {
    var indonesian = lines("text.properties");
    var english = lines("text_en.properties");
    for (var i = 0; i < indonesian.size(); i++) {
      assertThat(places(english.get(i))).as(english.get(i)).isEqualTo(places(indonesian.get(i)));
    }
  }

  @Test
  void everySentenceTakesItsFactsWhole() throws IOException {
    for (var key : keys("text.properties")) {
      assertThat(Words.of(key, 8080, "b", "c", "d"))
          .as(key)
          .hasLineCount(2)
          .doesNotContain("{", "}", "''", "8,080");
    }
  }

  @Test
  void everySentenceIsUsedAndEveryUsedOneExists() throws IOException {
    String code;
    try (var files = Files.list(Path.of("src/main/java/id/sinau/launch"))) {
      code = files.map(WordsTest::read).collect(Collectors.joining());
    }
    for (var key : keys("text.properties")) {
      assertThat(code).contains('"' + key + '"');
    }
  }

  @Test
  void anApostropheSurvives() {
    assertThat(Words.of("server.without", 404, "x")).contains("Sinau's pages");
  }

  private static Set<String> places(String line) {
    return Pattern.compile("\\{\\d}")
        .matcher(line)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static List<String> keys(String file) throws IOException {
    return lines(file).stream().map(line -> line.substring(0, line.indexOf('='))).toList();
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(TEXTS.resolve(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
