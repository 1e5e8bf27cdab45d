package id.sinau.shared;

import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Reads the columns of a native query: one place that knows what the driver hands over for each
 * type.
 */
public final class Sql {
  private Sql() {}

  public static long number(Object column) {
    return column == null ? 0 : ((Number) column).longValue();
  }

  public static Long numberOrNull(Object column) {
    return column == null ? null : ((Number) column).longValue();
  }

  public static String text(Object column) {
    if (column instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return column == null ? null : column.toString();
  }

  public static UUID uuid(Object column) {
    return column == null ? null : Uuid7.fromBytes((byte[]) column);
  }

  public static boolean flag(Object column) {
    return column instanceof Boolean yes ? yes : number(column) != 0;
  }

  /** An instant kept as {@code datetime(6)} in UTC. */
  public static Instant instant(Object column) {
    if (column instanceof Timestamp stamp) {
      return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
    return column == null ? null : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
  }

  /** How an instant is handed to a native query. */
  public static LocalDateTime column(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Gives the query its values, in the order of its question marks. */
  public static Query bind(Query query, List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  public static LocalDate date(Object column) {
    if (column instanceof java.sql.Date date) {
      return date.toLocalDate();
    }
    return (LocalDate) column;
  }
}
