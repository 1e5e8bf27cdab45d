package id.sinau.bench;

import id.sinau.launch.Access;
import id.sinau.launch.EmbeddedDatabase;
import id.sinau.launch.Settings;
import id.sinau.launch.Sinau;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The whole measurement. System properties choose: {@code bench.what} (lists, load; both when not
 * given), {@code bench.people}, {@code bench.enrolments}, {@code bench.events}, {@code
 * bench.seconds} of each load, {@code bench.connections}, {@code bench.port}.
 */
public final class Bench {
  private static final Path HERE = Path.of("target/bench").toAbsolutePath();

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    var what = Set.copyOf(Arrays.asList(System.getProperty("bench.what", "lists,load").split(",")));
    var home = HERE.resolve("home");
    var secrets = home.resolve("secret");
    try (var database = EmbeddedDatabase.start(home.resolve("database"), secrets);
        var sinau = Sinau.start(settings(home, secrets, database.access()));
        var connection = connection(database.access())) {
      var people = new ScaleData(connection);
      var begun = System.nanoTime();
      people.fill(number("people", 2_000), number("enrolments", 4_000), number("events", 0));
      say("%nfilled in %d s: %s", (System.nanoTime() - begun) / 1_000_000_000, people.sizes());
      var signIns = new SignIns(connection);
      if (what.contains("lists")) {
        new Lists(sinau.address(), signIns).measure((int) number("rounds", 40)).print();
      }
      if (what.contains("load")) {
        new Load(sinau.address(), signIns, Shelf.read(connection))
            .measure((int) number("connections", 8), (int) number("seconds", 10))
            .print();
      }
    }
  }

  private static Settings settings(Path home, Path secrets, Access database) {
    int port = (int) number("port", 18_090);
    return new Settings(
        HERE.resolve("app"),
        home,
        secrets,
        Path.of("courses").toAbsolutePath(),
        "127.0.0.1",
        port,
        400,
        false,
        Optional.of("http://localhost:" + port),
        Optional.of(database));
  }

  private static Connection connection(Access database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  static long number(String name, long otherwise) {
    return Long.getLong("bench." + name, otherwise);
  }

  static void say(String words, Object... values) {
    System.out.println(words.formatted(values));
  }
}
