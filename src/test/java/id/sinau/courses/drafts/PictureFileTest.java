package id.sinau.courses.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whatever is uploaded, a phone gets a small, upright, harmless picture. */
class PictureFileTest {
  @Test
  void aPhotoIsAtMost824PixelsWideAnd200Kilobytes() throws IOException {
    var small = PictureFile.of(jpeg(noise(3000, 2000)));
    var picture = ImageIO.read(new ByteArrayInputStream(small.bytes()));
    assertThat(picture.getWidth()).isEqualTo(824);
    assertThat(picture.getHeight()).isBetween(548, 551);
    assertThat(small.bytes().length).isLessThanOrEqualTo(200 * 1024);
    assertThat(small.ending()).isEqualTo("jpg");
  }

  @Test
  void aSmallDrawingStaysSharp() throws IOException {
    var drawing = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
    drawing.createGraphics().fillRect(10, 10, 50, 50);
    var kept = PictureFile.of(png(drawing));
    assertThat(kept.ending()).isEqualTo("png");
    assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth()).isEqualTo(400);
  }

  /** The left half is red and, turned as the tag says, becomes the upper half. */
  @Test
  void aPhotoTakenUprightStandsUpright() throws IOException {
    var lying = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    var pen = lying.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 300, 400);
    var upright = PictureFile.of(withOrientation(jpeg(lying), 6));
    var picture = ImageIO.read(new ByteArrayInputStream(upright.bytes()));
    assertThat(picture.getWidth()).isEqualTo(400);
    assertThat(picture.getHeight()).isEqualTo(600);
    assertThat(new Color(picture.getRGB(200, 100)).getRed()).isGreaterThan(200);
    assertThat(new Color(picture.getRGB(200, 500)).getRed()).isLessThan(60);
  }

  @Test
  void nothingHiddenInTheFileSurvives() throws IOException {
    var secret = "GPS -8.2192 114.3691";
    var told = withComment(jpeg(noise(500, 400)), secret);
    assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains(secret);
    var kept = new String(PictureFile.of(told).bytes(), StandardCharsets.ISO_8859_1);
    assertThat(kept).doesNotContain(secret);
  }

  @Test
  void aPictureThatUnfoldsIntoGigabytesIsNotDecoded() throws IOException {
    var bomb = png(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    assertThatThrownBy(() -> PictureFile.of(bomb)).isInstanceOf(PictureTooBig.class);
    assertThatThrownBy(() -> PictureFile.of(new byte[PictureFile.MOST_BYTES + 1]))
        .isInstanceOf(PictureTooBig.class);
  }

  @Test
  void whatIsNoWholePictureIsRefused() throws IOException {
    var whole = jpeg(noise(200, 200));
    var cut = java.util.Arrays.copyOf(png(noise(200, 200)), 900);
    for (var broken :
        new byte[][] {
          "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), new byte[0], cut, {1, 2, 3}
        }) {
      assertThatThrownBy(() -> PictureFile.of(broken)).isInstanceOf(PictureUnreadable.class);
    }
    assertThat(PictureFile.of(whole).bytes()).isNotEmpty();
  }

  @Test
  void tagsThatMakeNoSenseAreIgnored() {
    var random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      var file = new byte[60];
      random.nextBytes(file);
      System.arraycopy(
          new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 40}, 0, file, 0, 6);
      System.arraycopy(new byte[] {'E', 'x', 'i', 'f', 0, 0}, 0, file, 6, 6);
      assertThat(Upright.of(file).orientation()).isBetween(1, 8);
    }
  }

  private static BufferedImage noise(int width, int height) {
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

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    return written(picture, "jpeg");
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    return written(picture, "png");
  }

  private static byte[] written(BufferedImage picture, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  private static byte[] withOrientation(byte[] jpeg, int orientation) {
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

  private static byte[] withComment(byte[] jpeg, String words) {
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
