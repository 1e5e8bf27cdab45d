package id.sinau.grants.equipment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A visit after the handover (kunjungan pendampingan).
 *
 * @param visitedOn the day, in Banyuwangi
 * @param turnoverWeek rupiah sold in an ordinary week, or null when she did not say
 * @param note at most 500 characters, or null
 * @param called who visited, as pages name people; null before it is recorded
 */
public record Visit(
    LocalDate visitedOn,
    Presence presence,
    ToolUse use,
    Long turnoverWeek,
    Problem problem,
    FollowUp followUp,
    String note,
    String called)
    implements Serializable {
  private static final long MOST_TURNOVER = 1_000_000_000L;

  /**
   * @param handedOn the first possible day
   * @param today the last possible day
   * @throws WrongVisit when something is missing or impossible
   */
  void check(LocalDate handedOn, LocalDate today) {
    boolean right =
        visitedOn != null
            && !visitedOn.isBefore(handedOn)
            && !visitedOn.isAfter(today)
            && presence != null
            && use != null
            && problem != null
            && followUp != null
            && (turnoverWeek == null || turnoverWeek >= 0 && turnoverWeek <= MOST_TURNOVER)
            && (note == null || note.length() <= 500);
    if (!right) {
      throw new WrongVisit();
    }
  }
}
