package id.sinau.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Speaks to whoever started the server: the launcher names two files in the environment, prints
 * what stands in {@code SINAU_NOTICE} once the server is ready, and ends the start with what stands
 * in {@code SINAU_REFUSAL}. Without a launcher the words stand in the log.
 */
public final class Launcher {
  private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

  private Launcher() {}

  public static void notice(String sentence) {
    say("SINAU_NOTICE", sentence);
  }

  public static void refuse(String sentence) {
    say("SINAU_REFUSAL", sentence);
  }

  private static void say(String variable, String sentence) {
    var file = System.getenv(variable);
    if (file == null || file.isBlank()) {
      LOG.info(sentence);
      return;
    }
    try {
      Files.writeString(Path.of(file), sentence + System.lineSeparator(), StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, sentence, unwritable);
    }
  }
}
