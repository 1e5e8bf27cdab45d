package id.sinau.certificates;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import id.sinau.shared.paper.Sample;
import java.awt.Color;

/**
 * The border of a certificate: a band of woven lines that a copier renders and a word processor
 * does not, and the tendrils in its corners.
 */
final class CertificateFrame extends PdfPageEventHelper {
  private static final Color LEAF = new Color(0x08, 0x4f, 0x45);
  private static final float OUTER = 20;
  private static final float BAND = 11;
  private final String across;

  /**
   * @param across a word across the sheet, or empty
   */
  CertificateFrame(String across) {
    this.across = across;
  }

  @Override
  public void onStartPage(PdfWriter writer, Document document) {
    var canvas = writer.getDirectContentUnder();
    var page = document.getPageSize();
    canvas.saveState();
    canvas.setColorStroke(LEAF);
    box(canvas, page, OUTER, 1.4f);
    box(canvas, page, OUTER + BAND, 0.7f);
    box(canvas, page, OUTER + BAND + 3, 0.3f);
    canvas.setLineWidth(0.35f);
    for (int third = 0; third < 3; third++) {
      weave(canvas, page, third / 3f);
    }
    corners(canvas, page);
    canvas.restoreState();
    if (!across.isEmpty()) {
      Sample.draw(canvas, page, across);
    }
  }

  private static void box(PdfContentByte canvas, Rectangle page, float inset, float line) {
    canvas.setLineWidth(line);
    canvas.rectangle(inset, inset, page.getWidth() - 2 * inset, page.getHeight() - 2 * inset);
    canvas.stroke();
  }

  /** One thread around the sheet; a whole number of waves on each side lets it close. */
  private static void weave(PdfContentByte canvas, Rectangle page, float phase) {
    float middle = OUTER + BAND / 2;
    float wide = page.getWidth() - 2 * middle;
    float high = page.getHeight() - 2 * middle;
    wave(canvas, middle, middle, wide, 0, phase);
    wave(canvas, middle, middle + high, wide, 0, phase);
    wave(canvas, middle, middle, 0, high, phase);
    wave(canvas, middle + wide, middle, 0, high, phase);
  }

  private static void wave(
      PdfContentByte canvas, float x, float y, float wide, float high, float phase) {
    float length = wide + high;
    int waves = Math.round(length / 16);
    int steps = waves * 12;
    float reach = BAND / 2 - 1.2f;
    for (int i = 0; i <= steps; i++) {
      double turn = 2 * Math.PI * ((double) i * waves / steps + phase);
      float off = (float) Math.sin(turn) * reach;
      float along = length * i / steps;
      float px = wide > 0 ? x + along : x + off;
      float py = wide > 0 ? y + off : y + along;
      if (i == 0) {
        canvas.moveTo(px, py);
      } else {
        canvas.lineTo(px, py);
      }
    }
    canvas.stroke();
  }

  private static void corners(PdfContentByte canvas, Rectangle page) {
    float inset = OUTER + BAND + 12;
    float size = 92;
    canvas.setLineWidth(0.9f);
    canvas.setColorStroke(new Color(0x8d, 0xb3, 0xab));
    float right = page.getWidth() - inset;
    float top = page.getHeight() - inset;
    Ornament.draw(canvas, inset, top, size, -size);
    Ornament.draw(canvas, right, top, -size, -size);
  }
}
