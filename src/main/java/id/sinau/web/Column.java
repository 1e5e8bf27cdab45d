package id.sinau.web;

import id.sinau.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * One column of a downloaded table: its title, what kind of thing it holds, and how a row gives it.
 *
 * @param title in the reader's language
 * @param value null leaves the cell empty
 */
public record Column<R>(String title, Kind kind, Function<R, Object> value) {

  /** What a cell holds, and so how it is written. */
  public enum Kind {
    /** Words, and every code that only looks like a number: NIK, phone, area. */
    TEXT,
    /** A whole number or one with decimals. */
    NUMBER,
    /** Rupiah, whole. */
    MONEY,
    /** A day. */
    DATE
  }

  public static <R> Column<R> text(String title, Function<R, Object> value) {
    return new Column<>(title, Kind.TEXT, value);
  }

  /**
   * @param value gives a {@link Number}
   */
  public static <R> Column<R> number(String title, Function<R, Object> value) {
    return new Column<>(title, Kind.NUMBER, value);
  }

  /**
   * @param value gives rupiah as a {@link Number}
   */
  public static <R> Column<R> money(String title, Function<R, Object> value) {
    return new Column<>(title, Kind.MONEY, value);
  }

  /**
   * @param value gives a {@link LocalDate}, or an {@link Instant} that becomes its day in Jakarta
   */
  public static <R> Column<R> date(String title, Function<R, Object> value) {
    return new Column<>(title, Kind.DATE, value);
  }

  /** The row's value, an instant already turned into a day. */
  Object of(R row) {
    var found = value.apply(row);
    return found instanceof Instant at ? Dates.day(at) : found;
  }
}
