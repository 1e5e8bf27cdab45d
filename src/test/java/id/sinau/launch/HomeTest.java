package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir Path folder;

  @Test
  void aHomeHasOneLauncherAtATimeAndIsFreeAgainAfterIt() {
    var first = Home.open(folder, "sinau");
    assertThatThrownBy(() -> Home.open(folder, "sinau"))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("home.taken"));
    first.close();
    Home.open(folder, "sinau").close();
  }

  @Test
  void aHomeThatIsNoFolderIsNamed() throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Home.open(file, "sinau"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("home.unwritable"))
        .hasMessageContaining(file.toString());
  }

  @Test
  void tooLittleRoomIsToldBeforeAnythingIsWritten() {
    try (var home = Home.open(folder, "sinau")) {
      home.needsRoom(1);
      assertThatThrownBy(() -> home.needsRoom(Long.MAX_VALUE))
          .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("home.full"));
    }
  }

  @Test
  void aFullDiskIsNotTakenForAMissingPermission() {
    assertThat(Home.unwritable(folder, new IOException("x: No space left on device")).key())
        .isEqualTo("home.full");
    assertThat(Home.unwritable(folder, new IOException("x: Permission denied")).key())
        .isEqualTo("home.unwritable");
  }

  @Test
  void aLongLogIsKeptOnceAndBegunAnew() throws IOException {
    try (var home = Home.open(folder, "sinau")) {
      var log = home.log("database");
      Files.write(log, new byte[6 << 20]);
      assertThat(home.log("database")).isEqualTo(log).doesNotExist();
      assertThat(log.resolveSibling("database.log.1")).hasSize(6 << 20);
    }
  }
}
