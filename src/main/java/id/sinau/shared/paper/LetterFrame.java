package id.sinau.shared.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** Letterhead on the first page, footer with "halaman n dari m" on each, CONTOH where it is due. */
final class LetterFrame extends PdfPageEventHelper {
  private static final float SMALL = 8.5f;
  private final Office office;
  private final String footer;
  private PdfTemplate total;

  LetterFrame(Office office, String footer) {
    this.office = office;
    this.footer = footer;
  }

  @Override
  public void onOpenDocument(PdfWriter writer, Document document) {
    total = writer.getDirectContent().createTemplate(20, 12);
  }

  @Override
  public void onStartPage(PdfWriter writer, Document document) {
    if (office.sample()) {
      Sample.draw(writer.getDirectContentUnder(), document.getPageSize());
    }
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    var canvas = writer.getDirectContent();
    float y = document.bottom() - 24;
    canvas.saveState();
    canvas.setLineWidth(0.4f);
    canvas.setGrayStroke(0.4f);
    canvas.moveTo(document.left(), y + 12);
    canvas.lineTo(document.right(), y + 12);
    canvas.stroke();
    canvas.restoreState();
    var left = new Phrase(footer, Typeface.SANS.font(SMALL));
    ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, left, document.left(), y, 0);
    var words = PaperWords.INDONESIAN.say("shared.paper.page", writer.getPageNumber(), "");
    float end = document.right() - 10;
    var right = new Phrase(words, Typeface.SANS.font(SMALL));
    ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, right, end, y, 0);
    canvas.addTemplate(total, end + 2.5f, y);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    // The writer already stands on the page that never came.
    var pages = String.valueOf(writer.getPageNumber() - 1);
    var phrase = new Phrase(pages, Typeface.SANS.font(SMALL));
    ColumnText.showTextAligned(total, Element.ALIGN_LEFT, phrase, 0, 0, 0);
  }

  /** Draws the letterhead and gives the height it took. */
  static float head(PdfContentByte canvas, Office office, float left, float right, float top) {
    float crest = 62;
    Crest.draw(canvas, office.crest(), left, top - crest, crest);
    float middle = (left + crest + right) / 2;
    float room = right - left - crest - 20;
    float y = line(canvas, Typeface.SERIF_BOLD, office.district(), 13, middle, room, top - 14);
    y = line(canvas, Typeface.SERIF_BOLD, office.name(), 15, middle, room, y - 4);
    if (!office.address().isBlank()) {
      line(canvas, Typeface.SERIF, office.address(), 10, middle, room, y - 2);
    }
    float foot = top - crest - 8;
    canvas.saveState();
    canvas.setLineWidth(2);
    canvas.moveTo(left, foot);
    canvas.lineTo(right, foot);
    canvas.stroke();
    canvas.setLineWidth(0.6f);
    canvas.moveTo(left, foot - 3);
    canvas.lineTo(right, foot - 3);
    canvas.stroke();
    canvas.restoreState();
    return crest + 8 + 3;
  }

  private static float line(
      PdfContentByte canvas,
      Typeface face,
      String words,
      float size,
      float x,
      float room,
      float y) {
    var text = size > 10 ? words.toUpperCase(java.util.Locale.ROOT) : words;
    float fit = Math.min(size, size * room / Math.max(1, face.width(text, size)));
    ColumnText.showTextAligned(
        canvas, Element.ALIGN_CENTER, new Phrase(text, face.font(fit)), x, y, 0);
    return y - size;
  }
}
