package id.sinau.reports.web;

import id.sinau.reports.CountRow;
import id.sinau.reports.Counting;
import id.sinau.reports.Counts;
import id.sinau.reports.Reached;
import id.sinau.web.Column;
import id.sinau.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A table of counts as a page shows it and a file holds it: ordered, with its sum. */
public final class CountTable {
  /** What a table may be ordered by. */
  private static final Set<String> STEPS =
      Set.of("ENROLLED", "STARTED", "HALF", "POSTTEST", "COMPLETED");

  private final List<CountRow> rows;

  private CountTable(List<CountRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * @param sort the name of a step, {@code percent}, or anything else for the order of names
   */
  static CountTable of(List<CountRow> rows, String sort) {
    var sorted = new ArrayList<>(rows);
    if (STEPS.contains(sort)) {
      sorted.sort(most(c -> c.of(Reached.valueOf(sort))));
    } else if ("percent".equals(sort)) {
      sorted.sort(most(c -> (long) c.percent()));
    }
    return new CountTable(sorted);
  }

  private static Comparator<CountRow> most(Function<Counts, Long> number) {
    return Comparator.comparing((CountRow r) -> number.apply(r.counts())).reversed();
  }

  public List<CountRow> getRows() {
    return rows;
  }

  public Counts getSum() {
    return Counting.sum(rows);
  }

  public List<Reached> getSteps() {
    return Reached.STEPS;
  }

  /** The columns of the file. */
  static List<Column<CountRow>> columns(Words words, String codeTitle, String nameTitle) {
    var columns = new ArrayList<Column<CountRow>>();
    columns.add(Column.text(codeTitle, CountRow::code));
    columns.add(Column.text(nameTitle, CountRow::name));
    for (var step : Reached.STEPS) {
      columns.add(Column.number(words.get("reports.reached." + step), r -> r.counts().of(step)));
    }
    columns.add(Column.number(words.get("reports.percent"), r -> r.counts().percent()));
    return columns;
  }
}
