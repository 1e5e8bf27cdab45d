package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.shared.Uuid7;
import id.sinau.suite.TestHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Learners answer a quiz while the database and the server are killed under them. The app is the
 * folder that operators copy, started as they start it.
 */
@Timeout(900)
class AcknowledgedAnswersIT {
  private static final Path APP = Path.of("target/sinau-app/sinau.jar").toAbsolutePath();
  private static final int LEARNERS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern DATABASE_PORT = Pattern.compile("--port=(\\d+)");

  @TempDir Path folder;
  private final int port = TestHome.freePort();
  private Process launcher;

  @BeforeEach
  void start() throws IOException {
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            APP.toString());
    command.environment().keySet().removeIf(name -> name.startsWith("SINAU_"));
    command.environment().put("SINAU_HOME", folder.resolve("home").toString());
    command.environment().put("SINAU_PORT", String.valueOf(port));
    command.environment().put("SINAU_BASE_URL", "http://localhost:" + port);
    command.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    launcher = command.start();
    var ready = Words.of("launch.ready", "http://localhost:" + port + "/", folder.resolve("home"));
    await(ready.lines().findFirst().orElseThrow());
  }

  @AfterEach
  void stop() throws InterruptedException {
    launcher.destroy();
    if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
      launcher.descendants().forEach(ProcessHandle::destroyForcibly);
      launcher.destroyForcibly();
    }
  }

  @Test
  void anAcknowledgedAnswerOutlivesTheKillingOfDatabaseAndServerAndIsThereOnce() throws Exception {
    var site = "http://localhost:" + port;
    var learners =
        IntStream.range(0, LEARNERS).mapToObj(i -> new QuizTaker(site, "Uji" + "ABCD".charAt(i)));
    var answering = learners.map(learner -> learner.register().answerUntilTold()).toList();
    for (var victim : List.of(EmbeddedDatabase.NAME, Server.NAME)) {
      awaitAnswers(answering, 5);
      // Wherever in an answer this falls, it must do no harm.
      Pause.millis(new Random().nextInt(100));
      process(victim).destroyForcibly();
      awaitAnswers(answering, 5);
    }
    var acknowledged = new HashMap<UUID, String>();
    for (var learner : answering) {
      acknowledged.putAll(learner.stop());
    }
    assertThat(answering).as("answers cut off by a killing").anyMatch(QuizTaker::wasCutOff);
    assertThat(recorded()).containsExactlyInAnyOrderEntriesOf(acknowledged);
  }

  /** Until each has been told of so many more answers that they are kept. */
  private void awaitAnswers(List<QuizTaker> answering, int more) throws IOException {
    var before = answering.stream().map(QuizTaker::acknowledged).toList();
    var end = System.nanoTime() + PATIENCE.toNanos();
    for (int i = 0; i < before.size(); i++) {
      while (answering.get(i).acknowledged() < before.get(i) + more) {
        answering.get(i).mustBeAnswering();
        assertThat(System.nanoTime()).as(Files.readString(folder.resolve("said"))).isLessThan(end);
        Pause.millis(20);
      }
    }
  }

  /** Every answer in the log of learning events, with its question. */
  private Map<UUID, String> recorded() throws IOException, SQLException {
    var arguments =
        String.join(" ", process(EmbeddedDatabase.NAME).info().arguments().orElseThrow());
    var there = DATABASE_PORT.matcher(arguments);
    assertThat(there.find()).as(arguments).isTrue();
    var url = "jdbc:mysql://127.0.0.1:" + there.group(1) + "/sinau?sslMode=DISABLED";
    var password = Secrets.in(folder.resolve("home/secret")).password("database-sinau");
    var all = new HashMap<UUID, String>();
    try (var connection = DriverManager.getConnection(url, "sinau", password);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select id, json_unquote(json_extract(body, '$.question')) from learning_event"
                    + " where kind = 'ANSWERED'")) {
      while (rows.next()) {
        all.put(Uuid7.fromBytes(rows.getBytes(1)), rows.getString(2));
      }
    }
    return all;
  }

  private ProcessHandle process(String name) throws IOException {
    return new PidFile(folder.resolve("home/run").resolve(name + ".pid")).living().orElseThrow();
  }

  private void await(String sentence) throws IOException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(folder.resolve("said")).contains(sentence)) {
      assertThat(launcher.isAlive() && System.nanoTime() < end)
          .as(Files.readString(folder.resolve("said")))
          .isTrue();
      Pause.millis(100);
    }
  }
}
