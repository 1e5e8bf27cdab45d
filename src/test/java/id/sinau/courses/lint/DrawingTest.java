package id.sinau.courses.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class DrawingTest {
  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

  @Test
  void shapesAndWordsAreADrawing() {
    assertThat(
            faults(
                HEAD
                    + "<defs><linearGradient id=\"g\"><stop offset=\"0\"/></linearGradient></defs>"
                    + "<rect fill=\"url(#g)\" width=\"9\" height=\"9\"/><use href=\"#g\"/>"
                    + "<text font-family=\"sans-serif\">Rp 5.000</text></svg>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<a href=\"#x\"><text>x</text></a>",
        "<image href=\"#x\"/>",
        "<foreignObject/>",
        "<style>@font-face{}</style>",
        "<animate/>",
        "<iframe xmlns=\"http://www.w3.org/1999/xhtml\"/>"
      })
  void anythingElseIsNot(String element) {
    assertThat(faults(HEAD + element + "</svg>"))
        .extracting(Drawing.Fault::key)
        .contains("courses.lint.svg.element");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onload=\"alert(1)\"",
        "OnClick=\"a\"",
        "fill=\"url(https://a.id/b)\"",
        "style=\"background:url('//a.id')\"",
        "style=\"@import 'a'\"",
        "href=\"https://a.id\"",
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:image/png;base64,\""
      })
  void noAttributeRunsOrFetchesAnything(String attribute) {
    assertThat(faults(HEAD + "<use " + attribute + "/></svg>"))
        .extracting(Drawing.Fault::key)
        .contains("courses.lint.svg.attribute");
  }

  @Test
  void anEntityReadsNoFileAndABombDoesNotGoOff() {
    var xxe =
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
            + HEAD
            + "<text>&x;</text></svg>";
    assertThat(faults(xxe)).isNotEmpty().allMatch(fault -> fault.line() > 0);
    var bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    assertThat(faults(bomb + "]>" + HEAD + "<text>&a39;</text></svg>")).isNotEmpty();
  }

  @Test
  void noDocumentTypeIsNeeded() {
    assertThat(faults("<!DOCTYPE svg>\n" + HEAD + "</svg>"))
        .extracting(Drawing.Fault::key)
        .containsExactly("courses.lint.svg.doctype");
  }

  @Test
  void deepNestingIsRead() {
    assertThat(faults(HEAD + "<g>".repeat(1000) + "</g>".repeat(1000) + "</svg>")).isEmpty();
  }

  @Test
  void halfADrawingIsNamedWithItsLine() {
    assertThat(faults(HEAD + "\n<g>\n"))
        .containsExactly(new Drawing.Fault(3, "courses.lint.svg.broken", ""));
    assertThat(faults(""))
        .extracting(Drawing.Fault::key)
        .containsExactly("courses.lint.svg.broken");
  }

  @Test
  void aDrawingSaysHowLargeItIs() {
    assertThat(faults("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
        .extracting(Drawing.Fault::key)
        .containsExactly("courses.lint.svg.viewbox");
    assertThat(faults("<html/>")).extracting(Drawing.Fault::key).contains("courses.lint.svg.root");
  }

  private static java.util.List<Drawing.Fault> faults(String svg) {
    return Drawing.check(svg.getBytes(StandardCharsets.UTF_8));
  }
}
