package id.sinau.courses.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.SampleCourse;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private final Markdown markdown = new Markdown(surroundings());

  @Test
  void aChatIsAListOfBubbles() {
    assertThat(html("```chat\nBu Rini: Paket <b>saya</b>?\nAnda: Saya cek dulu.\n```"))
        .isEqualTo(
            "<ul class=\"chat\"><li class=\"them\"><b>Bu Rini</b> Paket &lt;b&gt;saya&lt;/b&gt;?</li>"
                + "<li class=\"me\">Saya cek dulu.</li></ul>");
  }

  @Test
  void aJointTaskIsAListOfWhoDoesWhat() {
    assertThat(
            html("```together\nDi luar negeri: Tulis.\nDi rumah: Baca.\nSepakati: Jumlahnya.\n```"))
        .isEqualTo(
            "<dl class=\"together\"><dt>Di luar negeri</dt><dd>Tulis.</dd><dt>Di rumah</dt>"
                + "<dd>Baca.</dd><dt>Sepakati</dt><dd>Jumlahnya.</dd></dl>");
  }

  @Test
  void aCalculatorIsAWorksheetWithEmptyCells() {
    assertThat(html("```calculator\nsaving\n```"))
        .startsWith(
            "<div class=\"calc\" data-calc=\"saving\"><table><caption>[courses.calc.saving.title]</caption>")
        .contains("<th scope=\"row\">[courses.calc.saving.goal]</th><td data-given=\"goal\"></td>")
        .contains("<td data-worked=\"monthly\"></td>")
        .endsWith("</table></div>");
  }

  @Test
  void aFactStandsInTextLinkAndChat() {
    assertThat(html("Telepon [{{ojk-telepon}}](tel:{{ojk-telepon}})."))
        .isEqualTo("<p>Telepon <a href=\"tel:157\">157</a>.</p>");
    assertThat(html("```chat\nAnda: Saya telepon {{ojk-telepon}}.\n```")).contains("telepon 157.");
  }

  @Test
  void aFactIsNeverReadAsMarkdown() {
    var sly = new Markdown(with("jahat", "*a* [b](https://c) <i>"));
    assertThat(sly.blocks("", "{{jahat}}")).isEqualTo("<p>*a* [b](https://c) &lt;i&gt;</p>");
  }

  @Test
  void anUnknownFactStaysAsItIs() {
    assertThat(html("{{tak-ada}}")).isEqualTo("<p>{{tak-ada}}</p>");
  }

  @Test
  void aPictureHasItsSizeAndItsWords() {
    assertThat(html("![Wajan *panas*](pisang.svg)"))
        .isEqualTo(
            "<p><img src=\"/media/01-modal/pisang.svg\" alt=\"Wajan panas\" width=\"320\" height=\"200\""
                + " loading=\"lazy\" /></p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lain.svg", "https://x.id/a.png", "../02-harga/a.svg", "javascript:alert(1)"})
  void aPictureFromElsewhereIsOnlyItsWords(String source) {
    assertThat(html("![Wajan](" + source + ")")).isEqualTo("<p>Wajan</p>");
  }

  @Test
  void linksLeadToSecurePagesTelephonesAndLessons() {
    assertThat(html("[a](https://ojk.go.id)"))
        .isEqualTo("<p><a href=\"https://ojk.go.id\" rel=\"noreferrer\">a</a></p>");
    assertThat(html("[a](../02-harga)")).isEqualTo("<p><a href=\"/k/02-harga\">a</a></p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "http://a.id",
        "//a.id",
        "data:text/html,x",
        "../../x",
        "../03-tak-ada",
        "JaVaScRiPt:x"
      })
  void otherLinksAreOnlyTheirWords(String target) {
    assertThat(html("[a](" + target + ")")).isEqualTo("<p>a</p>");
  }

  @Test
  void htmlIsShownAsItWasTyped() {
    assertThat(html("<script>alert(1)</script>"))
        .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
    assertThat(html("a <b onclick=x>b</b>")).isEqualTo("<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>");
  }

  @Test
  void headingsBeginAtTheSecondLevel() {
    assertThat(html("# A\n\n## B")).isEqualTo("<h2>A</h2>\n<h2>B</h2>");
  }

  @Test
  void aLineIsPlainText() {
    assertThat(markdown.line("*a*\n1 < 2 & \"{{ojk-telepon}}\""))
        .isEqualTo("*a* 1 &lt; 2 &amp; &quot;157&quot;");
  }

  @Test
  void aSpokenTextIsParagraphs() {
    assertThat(markdown.paragraphs("Satu.\n\n\nDua\ntiga."))
        .isEqualTo("<p>Satu.</p>\n<p>Dua tiga.</p>");
    assertThat(markdown.paragraphs("")).isEmpty();
  }

  @Test
  @Timeout(10)
  void deepNestingNeitherHangsNorBreaks() {
    assertThat(html(">".repeat(20_000) + "a")).startsWith("<p>&gt;");
    assertThat(html("*a **b ".repeat(2_800))).contains("a");
    assertThat(html("[".repeat(20_000))).contains("[");
  }

  @Property(tries = 500)
  void whateverIsTypedNoScriptAndNoStyleComesOut(
      @ForAll @CharRange(from = ' ', to = '~') String typed) {
    var html =
        html(typed.replace('x', '\n') + " <img src=a onerror=b> [c](javascript:d) <p style=e>");
    assertThat(html).doesNotContain("<script", "<img src=a", "href=\"javascript", "<p style");
  }

  private String html(String text) {
    return markdown.blocks("01-modal", text);
  }

  private static Surroundings surroundings() {
    return with("ojk-telepon", "157");
  }

  private static Surroundings with(String key, String value) {
    var facts = new TreeMap<>(SampleCourse.facts());
    var model = facts.get("ojk-telepon");
    facts.put(
        key,
        new id.sinau.courses.facts.Fact(
            key, value, "", "", model.certainty(), model.checked(), model.validUntil(), ""));
    return new CourseSurroundings(
        SampleCourse.document(),
        Map.copyOf(facts),
        SampleCourse.media(),
        word -> "[" + word + "]",
        code -> "/k/" + code,
        path -> "/media/" + path);
  }
}
