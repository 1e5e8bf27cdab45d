package id.sinau.shared.paper;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The district's coat of arms at the head of a sheet; until the office has given one, a plain ring
 * that claims nothing.
 */
public final class Crest {
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})");
  private static final int MOST_PIXELS = 4_000_000;

  private Crest() {}

  /** Draws it into the square with that lower left corner. */
  public static void draw(PdfContentByte canvas, String dataUrl, float x, float y, float size) {
    var picture = picture(dataUrl);
    if (picture.isEmpty()) {
      ring(canvas, x, y, size);
      return;
    }
    var image = picture.get();
    image.scaleToFit(size, size);
    image.setAbsolutePosition(
        x + (size - image.getScaledWidth()) / 2, y + (size - image.getScaledHeight()) / 2);
    canvas.addImage(image);
  }

  /**
   * The picture; empty when there is none or it cannot be read: paper must come out all the same.
   */
  static Optional<Image> picture(String dataUrl) {
    var parts = PICTURE.matcher(dataUrl == null ? "" : dataUrl);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      var bytes = Base64.getDecoder().decode(parts.group(2));
      if (parts.group(1).equals("png") && isTooLarge(bytes)) {
        return Optional.empty();
      }
      return Optional.of(Image.getInstance(bytes));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** A small PNG may unpack to gigabytes; its size stands in bytes 16 to 24. */
  private static boolean isTooLarge(byte[] png) {
    if (png.length < 24) {
      return true;
    }
    var head = ByteBuffer.wrap(png, 16, 8);
    long wide = head.getInt() & 0xffffffffL;
    long high = head.getInt() & 0xffffffffL;
    return wide * high > MOST_PIXELS;
  }

  private static void ring(PdfContentByte canvas, float x, float y, float size) {
    float half = size / 2;
    canvas.saveState();
    canvas.setGrayStroke(0.25f);
    canvas.setLineWidth(size / 32);
    canvas.circle(x + half, y + half, half * 0.94f);
    canvas.stroke();
    canvas.setLineWidth(size / 90);
    canvas.circle(x + half, y + half, half * 0.82f);
    canvas.stroke();
    book(canvas, x + half, y + half, size / 64);
    canvas.restoreState();
  }

  /** An open book; one unit is a 64th of the ring. */
  private static void book(PdfContentByte canvas, float x, float y, float unit) {
    canvas.setLineWidth(unit * 1.6f);
    canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    for (int side = -1; side <= 1; side += 2) {
      canvas.moveTo(x, y + 8 * unit);
      canvas.curveTo(
          x + side * 5 * unit,
          y + 12 * unit,
          x + side * 11 * unit,
          y + 12 * unit,
          x + side * 16 * unit,
          y + 11 * unit);
      canvas.lineTo(x + side * 16 * unit, y - 10 * unit);
      canvas.curveTo(
          x + side * 11 * unit, y - 9 * unit, x + side * 5 * unit, y - 9 * unit, x, y - 13 * unit);
      canvas.closePath();
      canvas.stroke();
    }
  }
}
