package id.sinau.courses.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.courses.pictures.Photos;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whatever is uploaded, a phone gets a small, upright, harmless picture. */
class PictureFileTest {
  @Test
  void aPhotoIsAtMost824PixelsWideAnd200Kilobytes() throws IOException {
    var small = PictureFile.of(Photos.jpeg(Photos.noise(3000, 2000)));
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
    var kept = PictureFile.of(Photos.png(drawing));
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
    var upright = PictureFile.of(Photos.withOrientation(Photos.jpeg(lying), 6));
    var picture = ImageIO.read(new ByteArrayInputStream(upright.bytes()));
    assertThat(picture.getWidth()).isEqualTo(400);
    assertThat(picture.getHeight()).isEqualTo(600);
    assertThat(new Color(picture.getRGB(200, 100)).getRed()).isGreaterThan(200);
    assertThat(new Color(picture.getRGB(200, 500)).getRed()).isLessThan(60);
  }

  @Test
  void nothingHiddenInTheFileSurvives() throws IOException {
    var secret = "GPS -8.2192 114.3691";
    var told = Photos.withComment(Photos.jpeg(Photos.noise(500, 400)), secret);
    assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains(secret);
    var kept = new String(PictureFile.of(told).bytes(), StandardCharsets.ISO_8859_1);
    assertThat(kept).doesNotContain(secret);
  }

  @Test
  void aPictureThatUnfoldsIntoGigabytesIsNotDecoded() throws IOException {
    var bomb = Photos.png(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    assertThatThrownBy(() -> PictureFile.of(bomb)).isInstanceOf(PictureTooBig.class);
    assertThatThrownBy(() -> PictureFile.of(new byte[PictureFile.MOST_BYTES + 1]))
        .isInstanceOf(PictureTooBig.class);
  }

  @Test
  void whatIsNoWholePictureIsRefused() throws IOException {
    var whole = Photos.jpeg(Photos.noise(200, 200));
    var cut = java.util.Arrays.copyOf(Photos.png(Photos.noise(200, 200)), 900);
    for (var broken :
        new byte[][] {
          "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), new byte[0], cut, {1, 2, 3}
        }) {
      assertThatThrownBy(() -> PictureFile.of(broken)).isInstanceOf(PictureUnreadable.class);
    }
    assertThat(PictureFile.of(whole).bytes()).isNotEmpty();
  }
}
