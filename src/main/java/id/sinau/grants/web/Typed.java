package id.sinau.grants.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads amounts and days as people type them; what cannot be read is told apart from nothing. */
final class Typed {
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+|\\d{1,12}");
  private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,12})?");

  private Typed() {}

  /** "Rp 500.000", "500000" or "500.000,00" as 500000; empty when it is no amount. */
  static OptionalLong rupiah(String typed) {
    var bare = typed.replaceAll("(?i)rp\\.?|[\\s\u00a0]|,(00|-)$|,-$", "");
    return GROUPED.matcher(bare).matches()
        ? OptionalLong.of(Long.parseLong(bare.replaceAll("[.,]", "")))
        : OptionalLong.empty();
  }

  /** A day as the browser's date field sends it, 2026-11-24; null when it is none. */
  static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  /** Degrees of latitude or longitude; null when it is no number. */
  static BigDecimal degrees(String typed) {
    return DEGREES.matcher(typed).matches() ? new BigDecimal(typed.replace(',', '.')) : null;
  }

  static <E extends Enum<E>> E one(Class<E> kind, String typed) {
    for (var value : kind.getEnumConstants()) {
      if (value.name().equals(typed)) {
        return value;
      }
    }
    return null;
  }
}
