package id.sinau.shared.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;

/** A word across a sheet, in outline, so that it hides nothing and no copier loses it. */
public final class Sample {
  private Sample() {}

  /** CONTOH, for the demonstration. */
  public static void draw(PdfContentByte canvas, Rectangle page) {
    draw(canvas, page, PaperWords.INDONESIAN.say("shared.paper.sample"));
  }

  /** Any word, as large as the sheet's diagonal lets it be. */
  public static void draw(PdfContentByte canvas, Rectangle page, String word) {
    double diagonal = Math.hypot(page.getWidth(), page.getHeight());
    float tallest = Math.min(page.getWidth(), page.getHeight()) / 4.2f;
    float widest = (float) (diagonal * 0.78 / Typeface.SANS_BOLD.width(word, 1));
    float size = Math.min(tallest, widest);
    double angle = Math.toDegrees(Math.atan2(page.getHeight(), page.getWidth()));
    canvas.saveState();
    canvas.beginText();
    canvas.setFontAndSize(Typeface.SANS_BOLD.base(), size);
    canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_STROKE);
    canvas.setGrayStroke(0.72f);
    canvas.setLineWidth(0.8f);
    canvas.showTextAligned(
        Element.ALIGN_CENTER,
        word,
        page.getWidth() / 2 + size * 0.25f,
        page.getHeight() / 2 - size * 0.25f,
        (float) angle);
    canvas.endText();
    canvas.restoreState();
  }
}
