package id.sinau.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as XLSX or CSV while it is read, so that 100,000 rows are never held. Nothing that
 * somebody typed can become a formula: in XLSX text cells are text; in CSV a text that begins with
 * = + - @ or a tab gets an apostrophe before it.
 *
 * <p>CSV is written for Excel as offices here have it, set to Indonesian: UTF-8 with a byte-order
 * mark, fields between semicolons, a decimal comma, days as 2026-11-24, lines ended by CR LF. Excel
 * turns a NIK in CSV into a rounded number when it is opened by a double click; XLSX keeps it.
 */
public final class Spreadsheet {
  private static final int ROWS_OF_A_SHEET = 1_000_000;
  private static final int LONGEST_CELL = 32_000;
  private static final int FLUSH = 500;

  private Spreadsheet() {}

  /**
   * @param name of the sheet, at most 28 characters of it are used
   */
  public static <R> void xlsx(
      OutputStream out, String name, List<Column<R>> columns, Rows<R> rows) {
    try (var book = new Workbook(out, "Sinau", null)) {
      new Filling<>(book, sheetName(name), columns).fill(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same table as CSV; see the class for its dialect. */
  public static <R> void csv(OutputStream out, List<Column<R>> columns, Rows<R> rows) {
    try {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writer.write('\uFEFF');
      writer.write(String.join(";", columns.stream().map(c -> quoted(c.title())).toList()));
      writer.write("\r\n");
      rows.each(row -> write(writer, columns, row));
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <R> void write(BufferedWriter writer, List<Column<R>> columns, R row) {
    try {
      var separator = "";
      for (var column : columns) {
        writer.write(separator);
        writer.write(field(column.kind(), column.of(row)));
        separator = ";";
      }
      writer.write("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(Column.Kind kind, Object value) {
    if (value == null) {
      return "";
    }
    return switch (kind) {
      case TEXT -> quoted(value.toString());
      case NUMBER, MONEY -> plain((Number) value).replace('.', ',');
      case DATE -> value.toString();
    };
  }

  private static String plain(Number number) {
    return number instanceof Double || number instanceof Float
        ? BigDecimal.valueOf(number.doubleValue()).toPlainString()
        : number.toString();
  }

  private static String quoted(String words) {
    var clean = clean(words);
    var safe = !clean.isEmpty() && "=+-@\t".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  /**
   * Characters that XML and old Excel refuse are left out, and what is too long for a cell is cut.
   */
  private static String clean(String words) {
    var kept = words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}", "");
    return kept.length() > LONGEST_CELL ? kept.substring(0, LONGEST_CELL) : kept;
  }

  private static String sheetName(String name) {
    var allowed = name.replaceAll("[\\[\\]*?/\\\\:']", " ").strip();
    return allowed.isEmpty() ? "1" : allowed.substring(0, Math.min(28, allowed.length()));
  }

  /** One workbook being filled; a sheet that is full is followed by another. */
  private static final class Filling<R> {
    private final Workbook book;
    private final String name;
    private final List<Column<R>> columns;
    private Worksheet sheet;
    private int sheets;
    private int row;

    Filling(Workbook book, String name, List<Column<R>> columns) throws IOException {
      this.book = book;
      this.name = name;
      this.columns = columns;
      begin();
    }

    void fill(Rows<R> rows) throws IOException {
      rows.each(
          each -> {
            try {
              add(each);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      sheet.finish();
    }

    private void begin() throws IOException {
      if (sheet != null) {
        sheet.finish();
      }
      sheets++;
      sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
      for (int i = 0; i < columns.size(); i++) {
        boolean words = columns.get(i).kind() == Column.Kind.TEXT;
        sheet.width(i, Math.max(words ? 22 : 14, columns.get(i).title().length() + 3));
        sheet.inlineString(0, i, columns.get(i).title());
        sheet.style(0, i).bold().wrapText(true).fillColor("E3F1EE").set();
      }
      sheet.freezePane(0, 1);
      row = 1;
    }

    private void add(R values) throws IOException {
      if (row > ROWS_OF_A_SHEET) {
        begin();
      }
      for (int i = 0; i < columns.size(); i++) {
        var value = columns.get(i).of(values);
        if (value != null) {
          put(i, columns.get(i).kind(), value);
        }
      }
      row++;
      if (row % FLUSH == 0) {
        sheet.flush();
      }
    }

    private void put(int column, Column.Kind kind, Object value) {
      switch (kind) {
        case TEXT -> {
          sheet.inlineString(row, column, clean(value.toString()));
          // "@" keeps a NIK or phone a text also after somebody edits the cell.
          sheet.style(row, column).format("@").set();
        }
        case NUMBER -> sheet.value(row, column, (Number) value);
        case MONEY -> {
          sheet.value(row, column, (Number) value);
          sheet.style(row, column).format("#,##0").set();
        }
        case DATE -> {
          sheet.value(row, column, (LocalDate) value);
          sheet.style(row, column).format("dd mmm yyyy").set();
        }
      }
    }
  }
}
