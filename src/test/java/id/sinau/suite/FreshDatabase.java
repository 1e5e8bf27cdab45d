package id.sinau.suite;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A database of this run's own on the server that {@code SINAU_DB_URL} names, dropped at the end.
 *
 * @param url of the new database
 */
public record FreshDatabase(String name, String url, String user, String password)
    implements AutoCloseable {

  /** Made where a server was named; empty means that the embedded one serves. */
  public static Optional<FreshDatabase> onNamedServer() {
    var server = System.getenv("SINAU_DB_URL");
    return server == null || server.isBlank() ? Optional.empty() : Optional.of(make(server));
  }

  private static FreshDatabase make(String server) {
    var name = "sinau_test_" + Long.toString(System.nanoTime(), 36);
    var fresh =
        new FreshDatabase(
            name,
            server.replaceFirst("(://[^/]+/)[^?]*", "$1" + name),
            System.getenv().getOrDefault("SINAU_DB_USER", ""),
            System.getenv().getOrDefault("SINAU_DB_PASSWORD", ""));
    fresh.run(
        server,
        "create database "
            + name
            + " default character set utf8mb4 collate utf8mb4_unicode_520_ci");
    return fresh;
  }

  private void run(String where, String statement) {
    try (var connection = DriverManager.getConnection(where, user, password)) {
      connection.createStatement().execute(statement);
    } catch (SQLException refused) {
      throw new IllegalStateException(statement, refused);
    }
  }

  @Override
  public void close() {
    run(url, "drop database " + name);
  }
}
