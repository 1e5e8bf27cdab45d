package id.sinau.shared.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;

/**
 * A QR code (ISO/IEC 18004) of filled squares, sharp in every size; error correction Q, because
 * paper is folded and photocopied.
 */
public final class Qr {
  private static final int QUIET = 4;

  private Qr() {}

  /**
   * Draws it, with the quiet zone the standard asks for, into the square with that lower left
   * corner.
   *
   * @param text at most 300 characters
   * @param size in points
   */
  public static void draw(PdfContentByte canvas, String text, float x, float y, float size) {
    var cells = cells(text);
    int count = cells.getWidth();
    float cell = size / (count + 2 * QUIET);
    canvas.saveState();
    canvas.setGrayFill(0);
    for (int row = 0; row < count; row++) {
      for (int from = 0; from < count; ) {
        int to = from;
        while (to < count && cells.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          // One rectangle for a run of cells: no hairlines between them on screen.
          canvas.rectangle(
              x + (from + QUIET) * cell,
              y + size - (row + QUIET + 1) * cell,
              (to - from) * cell,
              cell);
        }
        from = to + 1;
      }
    }
    canvas.fill();
    canvas.restoreState();
  }

  /**
   * The same as a picture for tables and paragraphs.
   *
   * @param canvas of the document that will hold it
   */
  public static Image image(PdfContentByte canvas, String text, float size) {
    var template = canvas.createTemplate(size, size);
    draw(template, text, 0, 0, size);
    return Image.getInstance(template);
  }

  private static ByteMatrix cells(String text) {
    if (text.length() > 300) {
      throw new IllegalArgumentException("too long for a QR code on paper");
    }
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
