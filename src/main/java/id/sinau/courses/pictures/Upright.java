package id.sinau.courses.pictures;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a photo must be turned to stand upright: the Exif tag Orientation (0x0112; CIPA DC-008),
 * which phones write instead of turning the pixels.
 *
 * @param orientation 1 to 8 as in the standard
 */
record Upright(int orientation) {
  private static final Upright AS_IT_IS = new Upright(1);
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final long EXIF = 0x457869660000L;
  private static final int TAG = 0x0112;

  /** What a JPEG says; any other file, and one that says nonsense, stays as it is. */
  static Upright of(byte[] file) {
    var data = ByteBuffer.wrap(file);
    try {
      if (data.getShort(0) != (short) 0xFFD8) {
        return AS_IT_IS;
      }
      for (int at = 2; at + 4 < file.length; ) {
        int marker = data.getShort(at) & 0xFFFF;
        int length = data.getShort(at + 2) & 0xFFFF;
        if (marker == APP1 && (data.getLong(at + 4) >>> 16) == EXIF) {
          return tag(data.slice(at + 10, Math.min(length - 8, file.length - at - 10)));
        }
        if ((marker & 0xFF00) != 0xFF00 || marker == START_OF_SCAN || length < 2) {
          return AS_IT_IS;
        }
        at += 2 + length;
      }
    } catch (IndexOutOfBoundsException brokenTags) {
      return AS_IT_IS;
    }
    return AS_IT_IS;
  }

  private static Upright tag(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Upright(value) : AS_IT_IS;
      }
    }
    return AS_IT_IS;
  }

  /** Whether width and height change places. */
  boolean isTurned() {
    return orientation >= 5;
  }

  /** From the pixels of the file to the upright picture. */
  AffineTransform transform(int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
