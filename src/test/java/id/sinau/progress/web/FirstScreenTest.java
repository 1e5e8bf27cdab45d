package id.sinau.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstScreenTest {
  private static final String DRAWING = "<p><img src=\"/m/0af3.svg\" alt=\"x\"></p>";

  @Test
  void aDrawingAmongTheFirstWordsIsInSight() {
    assertThat(FirstScreen.drawing("<p>Lihat gambar ini.</p>" + DRAWING)).contains("/m/0af3.svg");
  }

  @Test
  void oneBelowAScreenfulOfWordsIsNot() {
    assertThat(FirstScreen.drawing("<p>" + "kata ".repeat(90) + "</p>" + DRAWING)).isEmpty();
  }

  @Test
  void marksAreNoWords() {
    var marks = "<p class=\"x\"></p>".repeat(100);
    assertThat(FirstScreen.drawing(marks + DRAWING)).contains("/m/0af3.svg");
  }

  @Test
  void aPhotoIsNotSentAhead() {
    assertThat(FirstScreen.drawing("<img src=\"/m/0af3.webp\">")).isEmpty();
  }
}
