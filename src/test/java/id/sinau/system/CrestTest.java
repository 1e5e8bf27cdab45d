package id.sinau.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CrestTest {
  @Test
  void aBigPictureIsDrawnSmallerInItsProportions() throws IOException {
    var drawn = drawn(Crest.dataAddress(picture(1600, 800, "png")));
    assertThat(drawn.getWidth()).isEqualTo(512);
    assertThat(drawn.getHeight()).isEqualTo(256);
  }

  @Test
  void aSmallPictureIsNotBlownUp() throws IOException {
    assertThat(drawn(Crest.dataAddress(picture(64, 80, "jpg"))).getHeight()).isEqualTo(80);
  }

  @Test
  void nothingHiddenInTheFileSurvives() throws IOException {
    var hiding = new ByteArrayOutputStream();
    hiding.write(picture(64, 64, "png"));
    hiding.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
    var kept = Crest.dataAddress(hiding.toByteArray());
    assertThat(new String(bytes(kept), StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  @Test
  void aPictureThatUnfoldsIsRefusedBeforeItIsDecoded() throws IOException {
    var wide = picture(Crest.MOST_PIXELS + 1, 1, "png");
    assertThat(wide.length).isLessThan(Crest.MOST_BYTES);
    assertThatThrownBy(() -> Crest.dataAddress(wide)).isInstanceOf(CrestTooBig.class);
  }

  @Test
  void aFileOfOver300KilobytesIsRefused() {
    assertThatThrownBy(() -> Crest.dataAddress(new byte[Crest.MOST_BYTES + 1]))
        .isInstanceOf(CrestTooBig.class);
  }

  @Test
  void whatIsNoPngOrJpegIsRefused() throws IOException {
    var gif = picture(10, 10, "gif");
    var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII);
    var cut = java.util.Arrays.copyOf(picture(200, 200, "png"), 40);
    for (var wrong : new byte[][] {gif, svg, cut, {1, 2, 3}}) {
      assertThatThrownBy(() -> Crest.dataAddress(wrong)).isInstanceOf(CrestUnreadable.class);
    }
  }

  @Test
  void whatItMakesIsAValueTheSettingTakes() throws IOException {
    var address = Crest.dataAddress(picture(512, 512, "png"));
    assertThat(SettingKey.OFFICE_CREST.kind().fits(address)).isTrue();
    assertThat(address.length()).isLessThan(SettingKey.OFFICE_CREST.limit());
  }

  private static byte[] picture(int width, int height, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] bytes(String address) {
    return Base64.getDecoder().decode(address.substring("data:image/png;base64,".length()));
  }

  private static BufferedImage drawn(String address) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes(address)));
  }
}
