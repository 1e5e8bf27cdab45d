package id.sinau.web;

import id.sinau.shared.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Moments on learners' pages in the zone of the reader's phone, for those still abroad; the phone
 * says which in a cookie. Without one, and for the dates of law and paper, it is Jakarta's.
 */
@Named("times")
@RequestScoped
public class ReaderTime {
  static final String COOKIE = "zona";
  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
  private static final ZoneId JAKARTA = Dates.ZONE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH.mm", INDONESIAN);
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", INDONESIAN);
  private static final Map<String, String> AT_HOME =
      Map.of(
          "Asia/Jakarta", "WIB",
          "Asia/Pontianak", "WIB",
          "Asia/Makassar", "WITA",
          "Asia/Jayapura", "WIT");

  @Inject HttpServletRequest request;

  /** 23 Nov 2026, 13.00 WIB; abroad 23 Nov 2026, 14.00 HKT; "" for null. */
  public String moment(Instant when) {
    return when == null ? "" : moment(when, Cookies.value(request, COOKIE));
  }

  /**
   * @param said a zone's name as the phone gives it, such as {@code Asia%2FHong_Kong}; anything
   *     else is Jakarta
   */
  static String moment(Instant when, String said) {
    var there = when.atZone(zone(said));
    var name = AT_HOME.getOrDefault(there.getZone().getId(), NAME.format(there));
    return MOMENT.format(there) + "\u00a0" + name;
  }

  private static ZoneId zone(String said) {
    if (said == null || said.length() > 60) {
      return JAKARTA;
    }
    try {
      var name = URLDecoder.decode(said, StandardCharsets.UTF_8);
      return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : JAKARTA;
    } catch (IllegalArgumentException damaged) {
      return JAKARTA;
    }
  }
}
