package id.sinau.courses.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures for tests: what a camera makes, and what it hides in the file. */
public final class Photos {
  private Photos() {}

  public static BufferedImage noise(int width, int height) {
    var random = new Random(1);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        picture.setRGB(
            x, y, (x * 255 / width) << 16 | (y * 255 / height) << 8 | random.nextInt(40));
      }
    }
    return picture;
  }

  public static byte[] jpeg(BufferedImage picture) throws IOException {
    return written(picture, "jpeg");
  }

  public static byte[] png(BufferedImage picture) throws IOException {
    return written(picture, "png");
  }

  private static byte[] written(BufferedImage picture, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  public static byte[] withOrientation(byte[] jpeg, int orientation) {
    var tiff =
        ByteBuffer.allocate(26)
            .putShort((short) 0x4D4D)
            .putShort((short) 42)
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .array();
    var exif =
        ByteBuffer.allocate(6 + tiff.length)
            .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
            .put(tiff);
    return withSegment(jpeg, 0xFFE1, exif.array());
  }

  public static byte[] withComment(byte[] jpeg, String words) {
    return withSegment(jpeg, 0xFFFE, words.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    return ByteBuffer.allocate(jpeg.length + 4 + content.length)
        .put(jpeg, 0, 2)
        .putShort((short) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}
