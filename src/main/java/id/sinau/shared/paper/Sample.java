package id.sinau.shared.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;

/** The word CONTOH across a sheet, in outline, so that it hides nothing and no copier loses it. */
public final class Sample {
  private Sample() {}

  public static void draw(PdfContentByte canvas, Rectangle page) {
    var word = PaperWords.INDONESIAN.say("shared.paper.sample");
    float size = Math.min(page.getWidth(), page.getHeight()) / 4.2f;
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
