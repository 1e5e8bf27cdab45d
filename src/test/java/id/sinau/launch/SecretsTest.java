package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void passwordsAreMadeOnceAndShutToOthers() throws IOException {
    var place = folder.resolve("secret");
    var password = Secrets.in(place).password("database-sinau");
    assertThat(password).matches("[A-Za-z0-9_-]{32}");
    Files.setPosixFilePermissions(
        place.resolve("database-sinau"), PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(Secrets.in(place).password("database-sinau")).isEqualTo(password);
    assertThat(Secrets.in(place).password("database-root")).isNotEqualTo(password);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(place.resolve("database-sinau"))))
        .isEqualTo("rw-------");
  }
}
