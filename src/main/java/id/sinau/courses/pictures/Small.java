package id.sinau.courses.pictures;

import id.sinau.courses.fragments.PictureSize;
import java.io.IOException;
import java.util.Optional;

/**
 * A lesson's picture as phones fetch it: 412 pixels wide, the widest of cheap screens; 824 for
 * those of twice the density; and in a format that every browser reads. AVIF would be smaller
 * still, but nothing that is kept up writes it in Java.
 *
 * @param small WebP, or where libwebp is absent the same as {@code plain}
 * @param large WebP, empty where the picture is no wider than the small one
 * @param plain JPEG, or PNG where one can see through it
 */
public record Small(byte[] small, Optional<byte[]> large, byte[] plain) {
  public static final int WIDTH = 412;
  public static final int LARGE = 2 * WIDTH;
  private static final int TALL = 4;
  private static final float QUALITY = 0.72f;

  /**
   * Nothing for what is small by nature (SVG) or cannot be decoded: then the file itself is shown.
   */
  public static Optional<Small> of(byte[] file) {
    if (PictureSize.format(file).equals("svg")) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(Raster.read(file, LARGE), PictureSize.format(file).equals("png")));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Small of(Raster picture, boolean drawing) throws IOException {
    var small = picture.within(WIDTH, TALL * WIDTH);
    var plain = small.isClear() ? Written.png(small) : Written.jpeg(small, QUALITY);
    var large =
        picture.width() > small.width()
            ? WebP.of(picture.within(LARGE, TALL * LARGE), drawing)
            : Optional.<byte[]>empty();
    return new Small(WebP.of(small, drawing).orElse(plain), large, plain);
  }
}
