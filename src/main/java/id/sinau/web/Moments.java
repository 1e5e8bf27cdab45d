package id.sinau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Days and hours as people here write them: 23 November 2026, 23 Nov 2026, 13.00 WIB, always of
 * Asia/Jakarta.
 */
@Named
@RequestScoped
public class Moments {
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject Language language;

  /** The day in full; "" for null. */
  public String day(Instant at) {
    return at == null ? "" : at(at, "d MMMM uuuu");
  }

  /** The day with a short month, for tables and stories; "" for null. */
  public String shortDay(Instant at) {
    return at == null ? "" : at(at, "d MMM uuuu");
  }

  /** Day and hour; "" for null. */
  public String moment(Instant at) {
    return at == null ? "" : at(at, "d MMM uuuu, HH.mm 'WIB'");
  }

  /** A date in full; "" for null. */
  public String date(LocalDate date) {
    return date == null
        ? ""
        : DateTimeFormatter.ofPattern("d MMMM uuuu", language.getLocale()).format(date);
  }

  private String at(Instant at, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(at.atZone(ZONE));
  }
}
