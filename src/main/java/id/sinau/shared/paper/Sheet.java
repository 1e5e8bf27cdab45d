package id.sinau.shared.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;

/** What a letter's writer puts on the page, one block below the other, in 11.5 points serif. */
public final class Sheet {
  private static final float SIZE = 11.5f;
  private final Document document;
  private final PdfWriter writer;

  Sheet(Document document, PdfWriter writer) {
    this.document = document;
    this.writer = writer;
  }

  /**
   * Who signs, where a line is left for the hand.
   *
   * @param role above the line, such as "Yang menerima"
   * @param name below it
   * @param below a line under the name, such as "NIP 19…", or empty
   */
  public record Signer(String role, String name, String below) {}

  /**
   * The document's name in the middle, and its number below.
   *
   * @param number or empty
   */
  public void title(String title, String number) {
    var name = new Chunk(title, Typeface.SERIF_BOLD.font(14)).setUnderline(0.8f, -3);
    add(new Phrase(name), Element.ALIGN_CENTER, 12, 2);
    if (!number.isBlank()) {
      add(new Phrase(number, Typeface.SERIF.font(SIZE)), Element.ALIGN_CENTER, 2, 10);
    }
  }

  public void heading(String words) {
    add(new Phrase(words, Typeface.SERIF_BOLD.font(SIZE)), Element.ALIGN_LEFT, 8, 2);
  }

  public void paragraph(String words) {
    add(new Phrase(words, Typeface.SERIF.font(SIZE)), Element.ALIGN_JUSTIFIED, 3, 5);
  }

  /** Space in points. */
  public void space(float points) {
    var nothing = new Paragraph(points, " ", Typeface.SERIF.font(1));
    document.add(nothing);
  }

  /**
   * Names and values under each other, with the colons in one line.
   *
   * @param rows each a name and a value
   */
  public void facts(List<String[]> rows) {
    var table = table(new float[] {30, 3, 67}, 4);
    for (var row : rows) {
      table.addCell(plain(row[0], Typeface.SERIF.font(SIZE), Element.ALIGN_LEFT));
      table.addCell(plain(":", Typeface.SERIF.font(SIZE), Element.ALIGN_LEFT));
      table.addCell(plain(row[1], Typeface.SERIF.font(SIZE), Element.ALIGN_LEFT));
    }
    document.add(table);
  }

  /**
   * A table with lines whose head is repeated on each page.
   *
   * @param widths in proportion
   * @param right the columns, from 0, whose content stands at the right: numbers and money
   */
  public void table(
      float[] widths, List<String> head, List<List<String>> rows, List<Integer> right) {
    var table = table(widths, 8);
    table.setHeaderRows(1);
    head.forEach(words -> table.addCell(lined(words, Typeface.SERIF_BOLD, Element.ALIGN_CENTER)));
    for (var row : rows) {
      for (int i = 0; i < widths.length; i++) {
        int side = right.contains(i) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
        table.addCell(lined(row.get(i), Typeface.SERIF, side));
      }
    }
    document.add(table);
  }

  /** Two or three signers beside each other, kept together on one page. */
  public void signatures(List<Signer> signers) {
    var widths = new float[signers.size()];
    java.util.Arrays.fill(widths, 1);
    var table = table(widths, 16);
    table.setKeepTogether(true);
    for (var signer : signers) {
      var cell = bare();
      cell.addElement(middle(signer.role(), Typeface.SERIF, SIZE, 0));
      cell.addElement(middle(" ", Typeface.SERIF, SIZE, 48));
      var name = new Chunk(signer.name(), Typeface.SERIF_BOLD.font(SIZE)).setUnderline(0.6f, -2);
      var line = new Paragraph(new Phrase(name));
      line.setAlignment(Element.ALIGN_CENTER);
      cell.addElement(line);
      cell.addElement(middle(signer.below(), Typeface.SERIF, SIZE - 1.5f, 1));
      table.addCell(cell);
    }
    document.add(table);
  }

  /**
   * A QR code with words at its right, kept together.
   *
   * @param address what the code says
   */
  public void qr(String address, String words) {
    var table = table(new float[] {18, 82}, 12);
    table.setKeepTogether(true);
    var code = bare();
    code.addElement(Qr.image(writer.getDirectContent(), address, 72));
    table.addCell(code);
    var said = plain(words, Typeface.SANS.font(9), Element.ALIGN_LEFT);
    said.setVerticalAlignment(Element.ALIGN_MIDDLE);
    table.addCell(said);
    document.add(table);
  }

  private void add(Phrase phrase, int alignment, float before, float after) {
    var paragraph = new Paragraph(phrase);
    paragraph.setAlignment(alignment);
    paragraph.setMultipliedLeading(1.3f);
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    document.add(paragraph);
  }

  private static PdfPTable table(float[] widths, float before) {
    var table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(before);
    table.setSpacingAfter(6);
    return table;
  }

  private static Paragraph middle(String words, Typeface face, float size, float before) {
    var paragraph = new Paragraph(words, face.font(size));
    paragraph.setAlignment(Element.ALIGN_CENTER);
    paragraph.setSpacingBefore(before);
    return paragraph;
  }

  private static PdfPCell bare() {
    var cell = new PdfPCell();
    cell.setBorder(Rectangle.NO_BORDER);
    return cell;
  }

  private static PdfPCell plain(String words, Font font, int side) {
    var cell = new PdfPCell(new Phrase(words, font));
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setHorizontalAlignment(side);
    cell.setLeading(0, 1.25f);
    cell.setPadding(1.5f);
    return cell;
  }

  private static PdfPCell lined(String words, Typeface face, int side) {
    var cell = new PdfPCell(new Phrase(words, face.font(SIZE - 1.5f)));
    cell.setHorizontalAlignment(side);
    cell.setBorderWidth(0.5f);
    cell.setPadding(4);
    cell.setLeading(0, 1.2f);
    return cell;
  }
}
