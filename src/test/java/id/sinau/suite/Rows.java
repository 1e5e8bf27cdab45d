package id.sinau.suite;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks at rows, and changes them behind the application's back, in plain SQL. */
@ApplicationScoped
public class Rows {
  @Resource(lookup = "java:global/jdbc/sinau")
  DataSource database;

  /** The only column of the only row, as a number; 0 when there is no row. */
  public long number(String query, Object... values) {
    var all = texts(query, values);
    return all.isEmpty() || all.get(0) == null ? 0 : Long.parseLong(all.get(0));
  }

  /** The only column of the first row as text, or null. */
  public String text(String query, Object... values) {
    var all = texts(query, values);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The first column of each row as text. */
  public List<String> texts(String query, Object... values) {
    try (var connection = database.getConnection();
        var statement = prepared(connection, query, values);
        var answer = statement.executeQuery()) {
      var found = new ArrayList<String>();
      while (answer.next()) {
        found.add(answer.getString(1));
      }
      return found;
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** Runs a statement and tells how many rows it touched. */
  public int run(String statement, Object... values) {
    try (var connection = database.getConnection();
        var prepared = prepared(connection, statement, values)) {
      return prepared.executeUpdate();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
