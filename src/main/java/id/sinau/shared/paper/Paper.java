package id.sinau.shared.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageEvent;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.TimeZone;

/**
 * One PDF document whose bytes follow from its content alone: date and identity come from the facts
 * it states, not from the moment of printing.
 *
 * @param title as a reader's window shows it
 * @param identity what this document is, such as a register number; the PDF's own id follows from
 *     it
 * @param made the date it bears
 */
public record Paper(String title, String identity, Instant made) {
  /** Puts the content on the paper. */
  @FunctionalInterface
  public interface Body {
    void write(Document document, PdfWriter writer);
  }

  /**
   * @param size such as {@code PageSize.A4.rotate()}
   * @param margins left, right, top, bottom in points
   * @param frame draws what surrounds each page
   */
  public byte[] print(Rectangle size, float[] margins, PdfPageEvent frame, Body body) {
    var bytes = new ByteArrayOutputStream(64 * 1024);
    var document = new Document(size, margins[0], margins[1], margins[2], margins[3]);
    var writer = PdfWriter.getInstance(document, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setPageEvent(frame);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    document.addTitle(title);
    document.open();
    var info = writer.getInfo();
    var calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Jakarta"));
    calendar.setTimeInMillis(made.toEpochMilli());
    info.put(PdfName.CREATIONDATE, new PdfDate(calendar));
    info.put(PdfName.MODDATE, new PdfDate(calendar));
    info.put(PdfName.FILEID, new PdfLiteral("[<" + id() + "><" + id() + ">]"));
    writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString("id"));
    body.write(document, writer);
    document.close();
    return bytes.toByteArray();
  }

  private String id() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var named = digest.digest((title + '\n' + identity).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(named, 0, 16);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
