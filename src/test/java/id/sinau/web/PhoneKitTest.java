package id.sinau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the scripts say and draw is in the kit that the phone stores, and nothing else. */
class PhoneKitTest {

  private static final Pattern KEY =
      Pattern.compile(
          "\"((?:web|quizzes|progress|courses|home|people)\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");
  private static final Pattern ICON =
      Pattern.compile("icon\\((?:\\w+ \\? )?\"([a-z]+)\"(?: : \"([a-z]+)\")?\\)");

  @Test
  void everySentenceOfTheScriptsIsInTheKit() throws IOException {
    var said = new TreeSet<String>();
    KEY.matcher(scripts()).results().forEach(found -> said.add(found.group(1)));
    // These are put together from two parts.
    said.addAll(Set.of("quizzes.front.CHAPTER", "quizzes.front.PRETEST"));
    for (var failure : Set.of("broken", "denied", "full", "wiped")) {
      said.add("web.phone." + failure + "What");
    }
    assertThat(new TreeSet<>(PhoneKit.KEYS)).isEqualTo(said);
  }

  @Test
  void everyIconOfTheScriptsIsInTheKit() throws IOException {
    var drawn = new TreeSet<String>();
    ICON.matcher(scripts())
        .results()
        .forEach(
            found -> {
              drawn.add(found.group(1));
              if (found.group(2) != null) {
                drawn.add(found.group(2));
              }
            });
    assertThat(drawn).isNotEmpty();
    assertThat(PhoneKit.ICONS).containsAll(drawn);
  }

  private static String scripts() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(Path.of("src/main/webapp/resources/js"))) {
      for (var file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
