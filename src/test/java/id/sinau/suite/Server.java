package id.sinau.suite;

import id.sinau.launch.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the deployed tests' Payara Micro is started with: a free port, a home under {@code target},
 * and a fresh database, embedded or on the server that {@code SINAU_DB_URL} names.
 */
final class Server implements AutoCloseable {

  private static final int LOG_TAIL = 200;

  private final Path home = TestHome.fresh();
  private final Optional<FreshDatabase> named = FreshDatabase.onNamedServer();
  private final EmbeddedDatabase embedded =
      named.isPresent() ? null : EmbeddedDatabase.start(home, home.resolve("secret"));
  private final int port = TestHome.freePort();

  /** The adapter's settings; blanks part its options, so values must not hold any. */
  Map<String, String> options() {
    return Map.of(
        "microJar", Path.of("target/sinau-app/payara-micro.jar").toAbsolutePath().toString(),
        "randomHttpPort", "false",
        "autoBindHttp", "false",
        "clusterEnabled", "false",
        "outputToConsole", "false",
        "startupTimeoutInSeconds", "180",
        "cmdOptions", String.join(" ", jvm()),
        "extraMicroOptions", String.join(" ", payara()));
  }

  private List<String> jvm() {
    return List.of(
        "-Xmx500m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.io.tmpdir=" + TestHome.folder("tmp"),
        "-Dsinau.db.url=" + named.map(FreshDatabase::url).orElseGet(() -> embedded.url()),
        "-Dsinau.db.user=" + named.map(FreshDatabase::user).orElseGet(() -> embedded.user()),
        "-Dsinau.db.password="
            + named.map(FreshDatabase::password).orElseGet(() -> embedded.password()),
        "-Dsinau.home=" + home,
        "-Dsinau.secret.dir=" + home.resolve("secret"),
        "-Dsinau.demo=false",
        "-Dsinau.base.url=" + site(),
        "-Dsinau.courses=" + Path.of("courses").toAbsolutePath(),
        "-Dsinau.test.site=" + site());
  }

  private List<String> payara() {
    return List.of(
        "--nohazelcast",
        "--disablephonehome",
        "--port",
        String.valueOf(port),
        "--contextroot",
        "/",
        "--logtofile",
        TestHome.folder("log").resolve("server.log").toString());
  }

  private String site() {
    return "http://127.0.0.1:" + port;
  }

  /** Whether the first page is there; the adapter itself is content with a server without it. */
  boolean answers() {
    return new Visit(site()).open("/").status() == 200;
  }

  /** A start that failed is explained only by what the server itself said. */
  void printLog() {
    try {
      // The handler numbers its files.
      var lines = Files.readAllLines(TestHome.folder("log").resolve("server.log.0"));
      lines.stream().skip(Math.max(0, lines.size() - LOG_TAIL)).forEach(System.err::println);
    } catch (IOException none) {
      System.err.println("The server wrote no log: " + none.getMessage());
    }
  }

  @Override
  public void close() {
    named.ifPresent(FreshDatabase::close);
    if (embedded != null) {
      embedded.close();
    }
  }
}
