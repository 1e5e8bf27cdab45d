package id.sinau.reports.web;

import id.sinau.reports.CountRow;
import id.sinau.reports.Counting;
import id.sinau.reports.Counts;
import id.sinau.reports.Reached;
import id.sinau.shared.Caller;
import id.sinau.shared.Dates;
import id.sinau.shared.Role;
import id.sinau.web.Numbers;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The two pictures of the start page: how far people came, and who completed where this year. */
@Named("glance")
@RequestScoped
public class Glance {
  private static final int SHADES = 5;

  /** The kecamatan as they lie: five rows from north to south, each from west to east. */
  private static final List<String> MAP =
      List.of(
          "35.10.24",
          "35.10.15",
          "35.10.17",
          "35.10.21",
          "35.10.18", //
          "35.10.19",
          "35.10.12",
          "35.10.13",
          "35.10.14",
          "35.10.16", //
          "35.10.11",
          "35.10.10",
          "35.10.20",
          "35.10.08",
          "35.10.25", //
          "35.10.23",
          "35.10.09",
          "35.10.07",
          "35.10.06",
          "35.10.05", //
          "35.10.01",
          "35.10.22",
          "35.10.02",
          "35.10.03",
          "35.10.04");

  @Inject Counting counting;
  @Inject Caller caller;
  @Inject Words words;
  @Inject Numbers numbers;
  @Inject Clock clock;
  private Counts counts;
  private List<CountRow> places;

  /** A bar of the funnel. */
  public record Bar(String words, long count, String number, String address) {}

  /**
   * A tile of the map.
   *
   * @param shade 1 for the fewest to 5 for the most
   */
  public record Tile(String name, long count, int shade, String address) {}

  /** Whether she answers for an area at all; a trainer or administrator does not. */
  public boolean isVisible() {
    return List.of(Role.OFFICER, Role.DECIDER, Role.AUDITOR).stream().anyMatch(caller::has);
  }

  public Counts getCounts() {
    if (counts == null) {
      counts = counting.all();
    }
    return counts;
  }

  public List<Bar> getBars() {
    return Reached.STEPS.stream().map(this::bar).toList();
  }

  private Bar bar(Reached step) {
    long count = getCounts().of(step);
    return new Bar(
        words.get("reports.reached." + step),
        count,
        numbers.whole(count),
        PeopleAddress.of(null, null, step, null));
  }

  public List<Tile> getTiles() {
    long most = places().stream().mapToLong(r -> r.counts().completed()).max().orElse(0);
    return places().stream()
        .sorted(Comparator.comparing(r -> MAP.indexOf(r.code())))
        .map(r -> tile(r, most))
        .toList();
  }

  private Tile tile(CountRow row, long most) {
    long count = row.counts().completed();
    int shade = most == 0 ? 1 : (int) Math.max(1, (count * SHADES + most - 1) / most);
    return new Tile(
        row.name(), count, shade, PeopleAddress.of(null, row.code(), Reached.COMPLETED, begun()));
  }

  /** What the map says in a sentence: how many this year, and where most. */
  public String getFinding() {
    var sum = Counting.sum(places()).completed();
    var most = places().stream().max(Comparator.comparing(r -> r.counts().completed()));
    return sum == 0
        ? words.say("reports.tiles.none", getYear())
        : words.say("reports.tiles.most", numbers.whole(sum), getYear(), most.orElseThrow().name());
  }

  public String getYear() {
    return String.valueOf(begun().getYear());
  }

  public Instant getNow() {
    return clock.instant();
  }

  private List<CountRow> places() {
    if (places == null) {
      places = counting.completedSince(begun().atStartOfDay(Dates.ZONE).toInstant());
    }
    return places;
  }

  private LocalDate begun() {
    return Dates.today(clock).withDayOfYear(1);
  }
}
