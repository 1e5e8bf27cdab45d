package id.sinau.courses.drafts;

import id.sinau.courses.fragments.PictureSize;
import id.sinau.courses.pictures.Raster;
import id.sinau.courses.pictures.TooManyPixels;
import id.sinau.courses.pictures.Written;
import java.io.IOException;

/**
 * An uploaded picture drawn anew for phones: at most 824 pixels wide (a 360-pixel screen at twice
 * its density, with room), at most 200 KB, upright, and without anything that was hidden in the
 * file, such as where a photo was taken.
 *
 * @param ending png or jpg
 */
record PictureFile(byte[] bytes, String ending) {
  static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final int WIDTH = 824;
  private static final int HEIGHT = 1648;
  private static final int KEPT_BYTES = 200 * 1024;
  private static final float[] QUALITIES = {0.85f, 0.75f, 0.65f, 0.5f, 0.35f, 0.2f};

  /**
   * @throws PictureTooBig over 8 MB or 40 megapixels
   * @throws PictureUnreadable when it is no whole PNG or JPEG
   */
  static PictureFile of(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw tooBig();
    }
    if (PictureSize.format(file).equals("webp")) {
      throw new PictureUnreadable();
    }
    try {
      return written(Raster.read(file, WIDTH).within(WIDTH, HEIGHT));
    } catch (TooManyPixels bomb) {
      throw tooBig();
    } catch (IOException broken) {
      throw new PictureUnreadable();
    }
  }

  private static PictureTooBig tooBig() {
    return new PictureTooBig(MOST_BYTES / 1024 / 1024, Raster.MOST_PIXELS / 1_000_000);
  }

  /** A drawing stays a PNG while it is small; a photo becomes a JPEG, as sharp as fits. */
  private static PictureFile written(Raster picture) throws IOException {
    byte[] png = Written.png(picture);
    byte[] sharpest = Written.jpeg(picture, QUALITIES[0]);
    if (png.length <= KEPT_BYTES && png.length <= 2 * sharpest.length) {
      return new PictureFile(png, "png");
    }
    for (float quality : QUALITIES) {
      var bytes = quality == QUALITIES[0] ? sharpest : Written.jpeg(picture, quality);
      if (bytes.length <= KEPT_BYTES) {
        return new PictureFile(bytes, "jpg");
      }
    }
    throw new PictureUnreadable();
  }
}
