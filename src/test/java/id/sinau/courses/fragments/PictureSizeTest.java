package id.sinau.courses.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void photosAreMeasuredByTheirHeader(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(123, 45, BufferedImage.TYPE_INT_RGB), format, out);
    assertThat(PictureSize.of(out.toByteArray())).contains(new PictureSize(123, 45));
    assertThat(PictureSize.format(out.toByteArray())).isEqualTo(format);
  }

  @Test
  void webpIsMeasuredInItsThreeForms() {
    assertWebp("52494646000000005745425056503820000000000000009d012a7b002d00", 123, 45);
    assertWebp("524946460000000057454250565038" + "4c000000002f7a000b0000000000000000", 123, 45);
    assertWebp("524946460000000057454250565038580a000000000000007a00002c0000", 123, 45);
  }

  @Test
  void drawingsAreMeasuredByTheirViewBox() {
    assertThat(size("<svg xmlns='a' viewBox='0 0 320.4 200'>")).contains(new PictureSize(320, 200));
    assertThat(size("<svg viewBox='0 0 0 0'>")).isEmpty();
    assertThat(size("<svg>")).isEmpty();
  }

  @Property
  void nonsenseHasNoSizeAndDoesNoHarm(@ForAll @Size(max = 60) byte[] bytes) {
    assertThat(PictureSize.of(bytes)).isEmpty();
  }

  private static java.util.Optional<PictureSize> size(String svg) {
    return PictureSize.of(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertWebp(String hex, int width, int height) {
    var bytes = HexFormat.of().parseHex(hex);
    assertThat(PictureSize.of(bytes)).contains(new PictureSize(width, height));
  }
}
