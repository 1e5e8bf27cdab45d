package id.sinau.courses.drafts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * An uploaded picture drawn anew for phones: at most 824 pixels wide (a 360-pixel screen at twice
 * its density, with room), at most 200 KB, upright, and without anything that was hidden in the
 * file, such as where a photo was taken.
 *
 * @param ending png or jpg
 */
record PictureFile(byte[] bytes, String ending) {
  static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final int MOST_PIXELS = 40_000_000;
  private static final int WIDTH = 824;
  private static final int HEIGHT = 1648;
  private static final int KEPT_BYTES = 200 * 1024;
  private static final Set<String> FORMATS = Set.of("png", "jpeg", "jpg");
  private static final float[] QUALITIES = {0.85f, 0.75f, 0.65f, 0.5f, 0.35f, 0.2f};

  /**
   * @throws PictureTooBig over 8 MB or 40 megapixels
   * @throws PictureUnreadable when it is no whole PNG or JPEG
   */
  static PictureFile of(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new PictureTooBig(MOST_BYTES / 1024 / 1024, MOST_PIXELS / 1_000_000);
    }
    try {
      return written(drawn(read(file), Upright.of(file)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new PictureUnreadable();
    }
  }

  /** Looks at the size before it decodes, and decodes no more pixels than it needs. */
  private static BufferedImage read(byte[] file) throws IOException {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new PictureUnreadable();
      }
      var reader = readers.next();
      try {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          throw new PictureUnreadable();
        }
        reader.setInput(in, true, true);
        return decode(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage decode(ImageReader reader) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > MOST_PIXELS) {
      throw new PictureTooBig(MOST_BYTES / 1024 / 1024, MOST_PIXELS / 1_000_000);
    }
    var param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * WIDTH));
    param.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, param);
  }

  private static BufferedImage drawn(BufferedImage picture, Upright upright) {
    int width = upright.isTurned() ? picture.getHeight() : picture.getWidth();
    int height = upright.isTurned() ? picture.getWidth() : picture.getHeight();
    double scale = Math.min(1, Math.min((double) WIDTH / width, (double) HEIGHT / height));
    int w = Math.max(1, (int) Math.round(width * scale));
    int h = Math.max(1, (int) Math.round(height * scale));
    boolean clear = picture.getColorModel().hasAlpha();
    var canvas =
        new BufferedImage(w, h, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = canvas.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
      var way = AffineTransform.getScaleInstance((double) w / width, (double) h / height);
      way.concatenate(upright.transform(picture.getWidth(), picture.getHeight()));
      pen.drawImage(picture, way, null);
    } finally {
      pen.dispose();
    }
    return canvas;
  }

  /** A drawing stays a PNG while it is small; a photo becomes a JPEG, as sharp as fits. */
  private static PictureFile written(BufferedImage picture) throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    byte[] sharpest = jpeg(onWhite(picture), QUALITIES[0]);
    if (png.size() <= KEPT_BYTES && png.size() <= 2 * sharpest.length) {
      return new PictureFile(png.toByteArray(), "png");
    }
    for (float quality : QUALITIES) {
      var bytes = quality == QUALITIES[0] ? sharpest : jpeg(onWhite(picture), quality);
      if (bytes.length <= KEPT_BYTES) {
        return new PictureFile(bytes, "jpg");
      }
    }
    throw new PictureUnreadable();
  }

  private static BufferedImage onWhite(BufferedImage picture) {
    var flat =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = flat.createGraphics();
    try {
      pen.drawImage(picture, 0, 0, Color.WHITE, null);
    } finally {
      pen.dispose();
    }
    return flat;
  }

  private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
