package id.sinau.courses.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The pixels of a PNG, JPEG or WebP, upright: the size is looked at before anything is decoded. */
public final class Raster {
  public static final int MOST_PIXELS = 40_000_000;
  private static final Set<String> FORMATS = Set.of("png", "jpeg", "jpg");
  private final BufferedImage pixels;

  private Raster(BufferedImage pixels) {
    this.pixels = pixels;
  }

  /**
   * Reads a picture; of one that is far wider than asked only every second, third … pixel.
   *
   * @param wide the width it will be drawn at, in pixels
   * @throws TooManyPixels over 40 megapixels
   * @throws IOException when it is no whole PNG or JPEG, nor a WebP on a machine that reads them
   */
  public static Raster read(byte[] file, int wide) throws IOException {
    try {
      var webp = WebP.isOne(file) ? Optional.of(WebP.reader()) : Optional.<ImageReader>empty();
      return upright(decoded(file, webp, wide), Upright.of(file));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | LinkageError broken) {
      throw new IOException(broken);
    }
  }

  private static BufferedImage decoded(byte[] file, Optional<ImageReader> known, int wide)
      throws IOException {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(in);
      if (known.isEmpty() && !readers.hasNext()) {
        throw new IOException("no picture");
      }
      var reader = known.orElseGet(readers::next);
      try {
        if (known.isEmpty() && !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          throw new IOException("no PNG or JPEG");
        }
        reader.setInput(in, true, true);
        return decoded(reader, wide);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage decoded(ImageReader reader, int wide) throws IOException {
    if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
      throw new TooManyPixels();
    }
    var param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * wide));
    param.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, param);
  }

  private static Raster upright(BufferedImage picture, Upright how) {
    int width = how.isTurned() ? picture.getHeight() : picture.getWidth();
    int height = how.isTurned() ? picture.getWidth() : picture.getHeight();
    return new Raster(
        drawn(picture, width, height, how.transform(picture.getWidth(), picture.getHeight())));
  }

  public int width() {
    return pixels.getWidth();
  }

  public int height() {
    return pixels.getHeight();
  }

  /** As large as fits into the box, never larger than it is. */
  public Raster within(int width, int height) {
    double scale = Math.min(1, Math.min((double) width / width(), (double) height / height()));
    int w = Math.max(1, (int) Math.round(width() * scale));
    int h = Math.max(1, (int) Math.round(height() * scale));
    return new Raster(
        drawn(
            pixels,
            w,
            h,
            AffineTransform.getScaleInstance((double) w / width(), (double) h / height())));
  }

  private static BufferedImage drawn(BufferedImage from, int w, int h, AffineTransform way) {
    boolean clear = from.getColorModel().hasAlpha();
    var canvas =
        new BufferedImage(w, h, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = canvas.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
      pen.drawImage(from, way, null);
    } finally {
      pen.dispose();
    }
    return canvas;
  }

  boolean isClear() {
    return pixels.getColorModel().hasAlpha();
  }

  BufferedImage pixels() {
    return pixels;
  }

  /** Without anything to see through. */
  BufferedImage onWhite() {
    var flat = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = flat.createGraphics();
    try {
      pen.drawImage(pixels, 0, 0, Color.WHITE, null);
    } finally {
      pen.dispose();
    }
    return flat;
  }
}
