package id.sinau.web;

import id.sinau.shared.Dates;
import id.sinau.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes numbers, money, dates and sizes as people here write them: 1.234, Rp 2.500.000, 23
 * November 2026, 13.00 WIB.
 */
@Named
@ApplicationScoped
public class Numbers {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM yyyy", INDONESIAN);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);

  @Inject Settings settings;

  /** 1.234 */
  public String whole(long number) {
    return NumberFormat.getIntegerInstance(INDONESIAN).format(number);
  }

  /** Rp 2.500.000, with a space that does not break. */
  public String rupiah(long rupiah) {
    return "Rp\u00a0" + whole(rupiah);
  }

  /** 23 Nov 2026, or "" for null. */
  public String date(Object when) {
    return when == null ? "" : SHORT.format(day(when));
  }

  /** 23 November 2026, or "" for null. */
  public String longDate(Object when) {
    return when == null ? "" : LONG.format(day(when));
  }

  /** 23 Nov 2026, 13.00 WIB, or "" for null. */
  public String moment(Instant when) {
    return when == null
        ? ""
        : date(when) + ", " + TIME.format(when.atZone(Dates.ZONE)) + "\u00a0WIB";
  }

  /** 0,3 MB or 24 KB. */
  public String size(long bytes) {
    return bytes < 100_000
        ? whole(Math.max(1, bytes / 1000)) + "\u00a0KB"
        : String.format(INDONESIAN, "%.1f", bytes / 1_000_000.0) + "\u00a0MB";
  }

  /** What so many bytes cost by the district's price of a megabyte, in whole rupiah, at least 1. */
  public String dataPrice(long bytes) {
    return rupiah(Math.max(1, Math.round(bytes / 1_000_000.0 * settings.number("price.per.mb"))));
  }

  private static LocalDate day(Object when) {
    return when instanceof Instant instant ? Dates.day(instant) : (LocalDate) when;
  }
}
