package id.sinau.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Rows of a table as a person takes them away: an object a row, without what is empty. */
@ApplicationScoped
public class TakenRows {
  /** So that no file grows without end; the newest or oldest, as the statement orders them. */
  public static final int MOST = 20_000;

  @Inject Statements sql;

  /**
   * @param of whose rows: the one parameter of the statement
   * @param select a statement of two columns or more
   * @param names what the columns are called in her file, in the statement's order
   */
  public JsonArray of(long of, String select, String... names) {
    var all = JsonParts.MAKE.createArrayBuilder();
    for (var row : sql.query(select + " limit " + MOST).setParameter(1, of).getResultList()) {
      var one = JsonParts.MAKE.createObjectBuilder();
      for (int i = 0; i < names.length; i++) {
        add(one, names[i], ((Object[]) row)[i]);
      }
      all.add(one);
    }
    return all.build();
  }

  private static void add(JsonObjectBuilder one, String name, Object column) {
    if (column instanceof LocalDateTime || column instanceof java.sql.Timestamp) {
      one.add(name, Sql.instant(column).toString());
    } else if (column instanceof Boolean yes) {
      one.add(name, yes);
    } else if (column instanceof BigDecimal exact) {
      one.add(name, exact);
    } else if (column instanceof Number number) {
      one.add(name, number.longValue());
    } else if (column != null) {
      one.add(name, Sql.text(column));
    }
  }
}
