package id.sinau.courses.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.SampleCourse;
import id.sinau.courses.fragments.Surroundings.Picture;
import id.sinau.courses.fragments.Surroundings.Wide;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a picture that comes in several widths is written. */
class SrcsetTest {
  private static final String IMG =
      "<img src=\"/m/p.jpg\" alt=\"Wajan berisi pisang goreng\" width=\"412\" height=\"300\" loading=\"lazy\" />";

  @Test
  void aBrowserTakesWhatItsScreenNeedsAndAPhoneStoresTheSmallest() {
    var page = body(List.of(new Wide("/m/s.webp", 412), new Wide("/m/l.webp", 824)));
    assertThat(page)
        .contains(
            "<picture><source type=\"image/webp\" srcset=\"/m/s.webp 412w, /m/l.webp 824w\" sizes=\"(min-width: 33rem) 31rem, 93vw\" />"
                + IMG
                + "</picture>");
    assertThat(Srcset.smallest(page))
        .contains(
            "<picture><source type=\"image/webp\" srcset=\"/m/s.webp\" />" + IMG + "</picture>")
        .doesNotContain("l.webp", "sizes");
  }

  @Test
  void aPictureOfOneWidthNeedsNoChoice() {
    assertThat(Srcset.smallest(body(List.of(new Wide("/m/s.webp", 300)))))
        .contains("srcset=\"/m/s.webp\" />");
    assertThat(body(List.of())).contains(IMG).doesNotContain("<picture>");
  }

  private static String body(List<Wide> webp) {
    var course = SampleCourse.document();
    return Fragments.of(course, with(new Picture("/m/p.jpg", 412, 300, webp)))
        .lessons()
        .get("01-modal")
        .body();
  }

  private static Surroundings with(Picture picture) {
    return new Surroundings() {
      @Override
      public Optional<String> fact(String key) {
        return Optional.of(key);
      }

      @Override
      public String word(String textKey) {
        return textKey;
      }

      @Override
      public Optional<String> lessonAddress(String code) {
        return Optional.empty();
      }

      @Override
      public Optional<Picture> picture(String lesson, String file) {
        return Optional.of(picture);
      }
    };
  }
}
