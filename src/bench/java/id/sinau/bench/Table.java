package id.sinau.bench;

import java.util.ArrayList;
import java.util.List;

/** A table for the console, printed row by row as it is measured. */
final class Table {
  private final String title;
  private final List<String> lines = new ArrayList<>();

  Table(String title) {
    this.title = title;
  }

  void row(String name, Timed timed, long bytes) {
    var line =
        "%-46s %8.0f %8.1f %8.1f %9.2f %9.2f %9.2f %8d"
            .formatted(
                name,
                timed.perSecond(),
                timed.percentile(50),
                timed.percentile(95),
                timed.serverMillis(),
                timed.databaseMillis(),
                timed.serverMillis() + timed.databaseMillis(),
                bytes);
    lines.add(line);
    Bench.say("measured: %s", line);
  }

  void print() {
    Bench.say("%n%s", title);
    Bench.say(
        "%-46s %8s %8s %8s %9s %9s %9s %8s",
        "", "req/s", "p50 ms", "p95 ms", "CPU srv", "CPU db", "CPU sum", "bytes");
    lines.forEach(line -> Bench.say("%s", line));
  }
}
