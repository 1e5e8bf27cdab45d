package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
  @TempDir Path folder;
  private Home home;
  private Children children;

  @BeforeEach
  void open() {
    home = Home.open(folder, "test");
    children = new Children(home);
  }

  @AfterEach
  void close() {
    children.close();
    home.close();
  }

  @Test
  void theServerIsStoppedBeforeItsDatabaseEvenIfTheDatabaseWasRestarted() throws Exception {
    var log = folder.resolve("order");
    children.start("database", saying("first database", log));
    awaitLine(log, "+first database");
    children.stop("database");
    children.start("server", saying("server", log));
    children.start("database", saying("database", log));
    awaitLine(log, "+server");
    awaitLine(log, "+database");
    children.close();
    assertThat(Files.readAllLines(log)).endsWith("-server", "-database");
  }

  @Test
  void aKilledLaunchersProcessIsStoppedByTheNextOne() throws IOException {
    var orphan = children.start("server", sleeper());
    var next = new Children(home);
    assertThat(next.stopOrphan("server")).isTrue();
    assertThat(orphan.isAlive()).isFalse();
    assertThat(next.stopOrphan("server")).isFalse();
  }

  @Test
  void anotherProcessWithTheSameNumberIsLeftAlone() throws IOException {
    var stranger = children.start("stranger", sleeper());
    var info = stranger.info();
    var program = info.command().orElseThrow();
    var start = info.startInstant().orElseThrow();
    for (var lines :
        List.of(
            List.of(String.valueOf(stranger.pid()), start.minusSeconds(60).toString(), program),
            List.of(String.valueOf(stranger.pid()), start.toString(), "/usr/sbin/mariadbd"),
            List.of(String.valueOf(stranger.pid())),
            List.of("x", Instant.now().toString(), program),
            List.of(String.valueOf(stranger.pid()), "yesterday", program))) {
      Files.write(folder.resolve("run/server.pid"), lines);
      assertThat(children.stopOrphan("server")).as(lines.toString()).isFalse();
      assertThat(stranger.isAlive()).isTrue();
    }
  }

  @Test
  void nothingStartsOnceEverythingIsBeingStopped() {
    children.close();
    assertThatThrownBy(() -> children.start("server", sleeper()))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("launch.stopping"));
  }

  private static ProcessBuilder sleeper() {
    return new ProcessBuilder("sleep", "60");
  }

  private static ProcessBuilder saying(String name, Path log) {
    var script =
        "trap 'echo \"-%1$s\" >> %2$s; exit' TERM; echo \"+%1$s\" >> %2$s; while :; do sleep 0.05; done";
    return new ProcessBuilder("sh", "-c", script.formatted(name, log));
  }

  private static void awaitLine(Path log, String line) throws IOException {
    for (var tries = 0; tries < 600; tries++) {
      if (Files.exists(log) && Files.readAllLines(log).contains(line)) {
        return;
      }
      Pause.millis(50);
    }
    throw new AssertionError("never said " + line);
  }
}
