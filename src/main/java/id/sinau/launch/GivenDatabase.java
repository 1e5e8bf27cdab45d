package id.sinau.launch;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;

/** A database server that the operator runs; here it is only waited for. */
final class GivenDatabase {
  /** MySQL's codes for a wrong password, a missing right and a missing database. */
  private static final Set<Integer> WAITING_WOULD_NOT_HELP = Set.of(1045, 1044, 1049, 1698);

  private GivenDatabase() {}

  /**
   * Returns once the database lets us in. The server would otherwise start without it and answer
   * 404 for good.
   */
  static void await(Access access, Duration patience) {
    var end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        DriverManager.getConnection(access.url(), properties(access)).close();
        return;
      } catch (SQLException no) {
        if (WAITING_WOULD_NOT_HELP.contains(no.getErrorCode())) {
          throw new Refusal(no, "database.shut", access, no.getMessage());
        }
        if (System.nanoTime() > end) {
          throw new Refusal(no, "database.unreachable", access, patience.toSeconds());
        }
        Pause.millis(500);
      }
    }
  }

  private static Properties properties(Access access) {
    var properties = new Properties();
    properties.setProperty("connectTimeout", "3000");
    properties.setProperty("socketTimeout", "10000");
    if (!access.user().isEmpty()) {
      properties.setProperty("user", access.user());
      properties.setProperty("password", access.password());
    }
    return properties;
  }
}
