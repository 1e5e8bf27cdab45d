package id.sinau.courses.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.fragments.PictureSize;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A phone fetches no more of a picture than its screen can show. */
class SmallTest {
  @Test
  void aPhotoComesInTwoWidthsOfWebPAndAsJpeg() throws IOException {
    var photo = Photos.jpeg(Photos.noise(824, 600));
    var small = Small.of(photo).orElseThrow();
    assertThat(PictureSize.format(small.small())).isEqualTo("webp");
    assertThat(PictureSize.of(small.small())).contains(new PictureSize(412, 300));
    assertThat(PictureSize.of(small.large().orElseThrow())).contains(new PictureSize(824, 600));
    assertThat(PictureSize.format(small.plain())).isEqualTo("jpg");
    assertThat(PictureSize.of(small.plain())).contains(new PictureSize(412, 300));
    assertThat(small.small().length).isLessThan(small.plain().length).isLessThan(photo.length / 3);
  }

  @Test
  void whatIsNarrowAlreadyIsNotBlownUp() throws IOException {
    var small = Small.of(Photos.jpeg(Photos.noise(300, 200))).orElseThrow();
    assertThat(PictureSize.of(small.small())).contains(new PictureSize(300, 200));
    assertThat(small.large()).isEmpty();
  }

  @Test
  void whatOneCanSeeThroughStaysSo() throws IOException {
    var drawing = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
    drawing.createGraphics().fillRect(0, 0, 300, 400);
    var small = Small.of(Photos.png(drawing)).orElseThrow();
    assertThat(PictureSize.format(small.plain())).isEqualTo("png");
    var plain = ImageIO.read(new ByteArrayInputStream(small.plain()));
    assertThat(new Color(plain.getRGB(400, 200), true).getAlpha()).isZero();
    var webp = Raster.read(small.small(), Small.WIDTH).pixels();
    assertThat(new Color(webp.getRGB(400, 200), true).getAlpha()).isZero();
    assertThat(new Color(webp.getRGB(100, 200), true).getAlpha()).isEqualTo(255);
  }

  @Test
  void aWebPIsMadeSmallToo() throws IOException {
    var webp = Small.of(Photos.jpeg(Photos.noise(1000, 500))).orElseThrow().large().orElseThrow();
    assertThat(PictureSize.of(Small.of(webp).orElseThrow().small()))
        .contains(new PictureSize(412, 206));
  }

  @Test
  void whereAPhotoWasTakenReachesNoPhone() throws IOException {
    var secret = "GPS -8.2192 114.3691";
    var lying = Photos.withOrientation(Photos.jpeg(Photos.noise(900, 600)), 6);
    var small = Small.of(Photos.withComment(lying, secret)).orElseThrow();
    for (var each : new byte[][] {small.small(), small.large().orElseThrow(), small.plain()}) {
      assertThat(new String(each, StandardCharsets.ISO_8859_1)).doesNotContain(secret, "Exif");
    }
    assertThat(PictureSize.of(small.small())).contains(new PictureSize(412, 618));
  }

  @Test
  void whatCannotBeDecodedIsLeftAsItIs() throws IOException {
    var bomb = Photos.png(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    var whole = Small.of(Photos.jpeg(Photos.noise(900, 600))).orElseThrow().small();
    var cut = java.util.Arrays.copyOf(whole, whole.length / 2);
    var svg = "<svg xmlns='a' viewBox='0 0 9 9'/>".getBytes(StandardCharsets.UTF_8);
    for (var file : new byte[][] {bomb, cut, svg, new byte[0]}) {
      assertThat(Small.of(file)).isEmpty();
    }
  }
}
