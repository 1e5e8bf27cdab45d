package id.sinau.system;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * The district's crest as it stands on paper: whatever was uploaded is drawn anew as a PNG of at
 * most 512 pixels, so that nothing hidden in the file survives.
 */
final class Crest {
  static final int MOST_BYTES = 300 * 1024;
  static final int MOST_PIXELS = 4000;
  private static final int SIDE = 512;
  private static final Set<String> FORMATS = Set.of("png", "jpeg", "jpg");

  private Crest() {}

  /**
   * The picture as a {@code data:} address.
   *
   * @throws CrestTooBig when the file has over 300 KB or a side over 4,000 pixels
   * @throws CrestUnreadable when it is no PNG or JPEG
   */
  static String dataAddress(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new CrestTooBig(MOST_BYTES / 1024, MOST_PIXELS);
    }
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(smaller(read(file)), "png", out);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new CrestUnreadable();
    }
  }

  /** Looks at the size before it decodes: a small file can unfold into gigabytes. */
  private static BufferedImage read(byte[] file) throws IOException {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new CrestUnreadable();
      }
      var reader = readers.next();
      try {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          throw new CrestUnreadable();
        }
        reader.setInput(in, true, true);
        return decode(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage decode(ImageReader reader) throws IOException {
    if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
      throw new CrestTooBig(MOST_BYTES / 1024, MOST_PIXELS);
    }
    return reader.read(0);
  }

  private static BufferedImage smaller(BufferedImage picture) {
    double scale = Math.min(1.0, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
      pen.drawImage(picture, 0, 0, width, height, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }
}
