package id.sinau.shared.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;

/** Writes lines of text at their place on a sheet; all measures are points from the lower left. */
public final class Pen {
  private final PdfContentByte canvas;
  private final float middle;

  /**
   * @param middle where {@link #middle} centres its lines
   */
  public Pen(PdfContentByte canvas, float middle) {
    this.canvas = canvas;
    this.middle = middle;
  }

  /** The size asked for, or the largest smaller one in which the words fit into the room. */
  public static float fit(Typeface face, String words, float size, float room) {
    return Math.min(size, size * room / Math.max(1, face.width(words, size)));
  }

  /**
   * A line.
   *
   * @param side one of {@code Element.ALIGN_LEFT}, {@code ALIGN_CENTER}, {@code ALIGN_RIGHT}: which
   *     of its ends, or its middle, stands at x
   */
  public void text(Typeface face, String words, float size, float x, float y, int side) {
    ColumnText.showTextAligned(canvas, side, new Phrase(words, face.font(size)), x, y, 0);
  }

  /**
   * A line in the middle of the sheet.
   *
   * @param spread points between its letters, beyond the usual
   */
  public void middle(Typeface face, String words, float size, float y, float spread) {
    // The library centres without counting the spread.
    float x = middle - spread * (words.length() - 1) / 2;
    canvas.setCharacterSpacing(spread);
    text(face, words, size, x, y, Element.ALIGN_CENTER);
    canvas.setCharacterSpacing(0);
  }

  public void rule(float from, float to, float y, float width) {
    canvas.saveState();
    canvas.setLineWidth(width);
    canvas.moveTo(from, y);
    canvas.lineTo(to, y);
    canvas.stroke();
    canvas.restoreState();
  }

  public void dot(float x, float y, float radius) {
    canvas.circle(x, y, radius);
    canvas.fill();
  }
}
