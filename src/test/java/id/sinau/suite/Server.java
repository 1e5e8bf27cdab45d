package id.sinau.suite;

import id.sinau.launch.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;

/**
 * What the deployed tests' Payara Micro is started with: a free port, a home under {@code target},
 * and a fresh database, embedded or, where {@code SINAU_DB_URL} names a server, a new one on it.
 */
final class Server implements AutoCloseable {

  private static final Path HOME = Path.of("target/it-home").toAbsolutePath();
  private static final int LOG_TAIL = 200;

  private final EmbeddedDatabase embedded;
  private final String fresh;
  private final String url;
  private final String user;
  private final String password;
  private final int port;

  private Server() {
    empty("database", "log", "secret");
    var given = System.getenv("SINAU_DB_URL");
    port = freePort();
    if (given == null || given.isBlank()) {
      embedded = EmbeddedDatabase.start(HOME, HOME.resolve("secret"));
      fresh = null;
      url = embedded.url();
      user = embedded.user();
      password = embedded.password();
    } else {
      embedded = null;
      user = System.getenv().getOrDefault("SINAU_DB_USER", "");
      password = System.getenv().getOrDefault("SINAU_DB_PASSWORD", "");
      fresh = "sinau_it_" + Long.toString(System.nanoTime(), 36);
      url = given.replaceFirst("(://[^/]+/)[^?]*", "$1" + fresh);
      execute(
          given,
          "create database "
              + fresh
              + " default character set utf8mb4 collate utf8mb4_unicode_520_ci");
    }
  }

  static Server start() {
    return new Server();
  }

  /** The adapter's settings; blanks part its options, so values must not hold any. */
  Map<String, String> options() {
    return Map.of(
        "microJar", Path.of("target/sinau-app/payara-micro.jar").toAbsolutePath().toString(),
        "randomHttpPort", "false",
        "autoBindHttp", "false",
        "clusterEnabled", "false",
        "outputToConsole", "false",
        "startupTimeoutInSeconds", "120",
        "cmdOptions", String.join(" ", jvm()),
        "extraMicroOptions",
            "--noHazelcast --port "
                + port
                + " --contextroot / --logtofile "
                + folder("log").resolve("server.log"));
  }

  private java.util.List<String> jvm() {
    return java.util.List.of(
        "-Xmx500m",
        "-Djava.io.tmpdir=" + folder("tmp"),
        "-Dsinau.db.url=" + url,
        "-Dsinau.db.user=" + user,
        "-Dsinau.db.password=" + password,
        "-Dsinau.home=" + HOME,
        "-Dsinau.secret.dir=" + HOME.resolve("secret"),
        "-Dsinau.demo=false",
        "-Dsinau.base.url=" + site(),
        "-Dsinau.courses=" + Path.of("courses").toAbsolutePath(),
        "-Dsinau.test.site=" + site());
  }

  private String site() {
    return "http://127.0.0.1:" + port;
  }

  /** A start that failed is explained only by what the server itself said. */
  void printLog() {
    try {
      // The handler numbers its files.
      var lines = Files.readAllLines(folder("log").resolve("server.log.0"));
      lines
          .subList(Math.max(0, lines.size() - LOG_TAIL), lines.size())
          .forEach(System.err::println);
    } catch (IOException none) {
      System.err.println("The server wrote no log: " + none.getMessage());
    }
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    } else {
      execute(url, "drop database " + fresh);
    }
  }

  private void execute(String where, String statement) {
    try (var connection = DriverManager.getConnection(where, user, password)) {
      connection.createStatement().execute(statement);
    } catch (SQLException refused) {
      throw new IllegalStateException(statement, refused);
    }
  }

  /** MariaDB's programs stay, for unpacking them takes longer than the rest. */
  private static void empty(String... folders) {
    for (var folder : folders) {
      try (var files = Files.walk(HOME.resolve(folder))) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      } catch (IOException notThere) {
        // The first run on this checkout.
      }
    }
  }

  private static Path folder(String name) {
    try {
      return Files.createDirectories(HOME.resolve(name));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
