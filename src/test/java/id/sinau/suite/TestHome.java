package id.sinau.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The SINAU_HOME of a test run: a new one each time, but for MariaDB's programs. */
public final class TestHome {

  private static final Path HOME = Path.of("target/test-home").toAbsolutePath();

  private TestHome() {}

  /** Forgets rows, secrets and logs of an earlier run; unpacking the programs would take longer. */
  public static Path fresh() {
    for (var folder : List.of("database", "database.new", "log", "secret", "run")) {
      try (var files = Files.walk(HOME.resolve(folder))) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      } catch (IOException notThere) {
        // The first run on this checkout.
      }
    }
    return HOME;
  }

  static Path folder(String name) {
    try {
      return Files.createDirectories(HOME.resolve(name));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A port of this machine that nobody holds now. */
  public static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
