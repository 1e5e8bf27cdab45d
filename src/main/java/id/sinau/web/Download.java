package id.sinau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Answers an act on a page with a file instead of a page. The button that leads here must not be
 * Ajax.
 */
@ApplicationScoped
public class Download {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /**
   * A table for Excel.
   *
   * @param name of the file without ending, and of the sheet
   */
  public <R> void xlsx(String name, List<Column<R>> columns, Rows<R> rows) {
    answer(XLSX, name, "xlsx", out -> Spreadsheet.xlsx(out, name, columns, rows));
  }

  /** The same table as CSV. */
  public <R> void csv(String name, List<Column<R>> columns, Rows<R> rows) {
    answer("text/csv;charset=UTF-8", name, "csv", out -> Spreadsheet.csv(out, columns, rows));
  }

  /**
   * A table as the file that was asked for; nothing for any other word, so that a page may pass on
   * what its address says.
   *
   * @param kind {@code xlsx} or {@code csv}
   */
  public <R> void table(String kind, String name, List<Column<R>> columns, Rows<R> rows) {
    switch (kind) {
      case "xlsx" -> xlsx(name, columns, rows);
      case "csv" -> csv(name, columns, rows);
      default -> {}
    }
  }

  public void pdf(String name, byte[] document) {
    answer("application/pdf", name, "pdf", out -> out.write(document));
  }

  /** A course as it is carried from one Sinau to another. */
  public void zip(String name, byte[] archive) {
    answer("application/zip", name, "zip", out -> out.write(archive));
  }

  private interface Writing {
    void to(java.io.OutputStream out) throws IOException;
  }

  private static void answer(String type, String name, String ending, Writing content) {
    var faces = FacesContext.getCurrentInstance();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    head(response, type, name, ending);
    try {
      content.to(response.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /**
   * The headers of a file to keep, for servlets too.
   *
   * @param name letters and digits of it make the file's name
   */
  public static void head(HttpServletResponse response, String type, String name, String ending) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-|-$", "")
            .toLowerCase(Locale.ROOT);
    var file = plain.substring(0, Math.min(plain.length(), 80)) + "." + ending;
    response.setContentType(type);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
  }
}
