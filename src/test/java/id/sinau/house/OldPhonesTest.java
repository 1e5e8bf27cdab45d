package id.sinau.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Chrome 106 is the last on Android 6, and the oldest that Sinau promises to serve. What came later
 * and breaks a page there is listed below with the version that brought it (caniuse.com); what is
 * merely not seen there, such as {@code text-wrap: balance}, is allowed.
 */
class OldPhonesTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");

  /** Something newer than Chrome 106, how it looks, and an example that must be found. */
  private record Newer(String kind, int chrome, String pattern, String example) {}

  private static final List<Newer> NEWER =
      List.of(
          new Newer("css", 108, "\\d(?:[sld]v(?:h|w|min|max|i|b))\\b", "min-height:100dvh"),
          new Newer("css", 109, "\\dr?lh\\b", "margin:1lh"),
          new Newer(
              "css", 111, "\\b(?:color-mix|oklch|oklab|lch|lab|color)\\(", "color:oklch(1 0 0)"),
          new Newer("css", 111, "\\b(?:sin|cos|tan|pow|sqrt|hypot|log|exp)\\(", "width:sin(1rad)"),
          new Newer("css", 111, ":nth-(?:last-)?child\\([^)]* of ", "li:nth-child(2 of .a)"),
          new Newer(
              "css", 112, "(?m)^\\s*&|[;{]\\s*&|\\{[^{}@]*\\{", "a{color:red;&:hover{color:blue}}"),
          new Newer(
              "css",
              113,
              "(?<!-webkit-)\\bimage-set\\(|\\blinear\\(",
              "background:image-set(a 1x)"),
          new Newer("css", 114, ":popover-open|\\bwhite-space-collapse\\s*:", "a:popover-open{}"),
          new Newer(
              "css",
              115,
              "\\banimation-timeline\\s*:|\\bview-timeline",
              "animation-timeline:view()"),
          new Newer(
              "css",
              117,
              "\\bsubgrid\\b|@starting-style|transition-behavior",
              "grid-template:subgrid"),
          new Newer("css", 118, "@scope\\b", "@scope (.a){}"),
          new Newer("css", 119, ":user-(?:in)?valid\\b", "input:user-invalid{}"),
          new Newer(
              "css",
              120,
              "(?<![-\\w])(?<!-webkit-mask[^;{}]{0,120};\\s{0,12})mask(?:-image|-size|-position)?\\s*:|:dir\\(",
              "mask-image:url(a)"),
          new Newer(
              "css",
              123,
              "\\blight-dark\\(|\\bfield-sizing\\s*:|\\balign-content:[^;}]*;\\s*display:\\s*block",
              "color:light-dark(a,b)"),
          new Newer(
              "css",
              125,
              "\\b(?:round|mod|rem)\\(|\\banchor-name\\b|\\bposition-anchor\\b",
              "width:round(1px,2px)"),
          new Newer("css", 126, "@view-transition\\b", "@view-transition{}"),
          new Newer(
              "css",
              129,
              "\\binterpolate-size\\b|\\bcalc-size\\(",
              "interpolate-size:allow-keywords"),
          new Newer(
              "js", 110, "\\.(?:toSorted|toReversed|toSpliced)\\(|\\]\\.with\\(", "a.toSorted()"),
          new Newer(
              "js",
              111,
              "\\b(?:isWellFormed|toWellFormed|startViewTransition)\\(",
              "s.isWellFormed()"),
          new Newer("js", 112, "/[a-z]*v[a-z]*\\.(?:test|exec)\\(", "/a/v.test(s)"),
          new Newer("js", 113, "\\bgetSetCookie\\(", "h.getSetCookie()"),
          new Newer("js", 114, "\\b(?:show|hide|toggle)Popover\\(", "a.showPopover()"),
          new Newer("js", 116, "\\bAbortSignal\\.any\\(", "AbortSignal.any([])"),
          new Newer("js", 117, "\\b(?:Object|Map)\\.groupBy\\(", "Object.groupBy(a, f)"),
          new Newer("js", 119, "\\bPromise\\.(?:withResolvers|try)\\b", "Promise.withResolvers()"),
          new Newer("js", 120, "\\bURL\\.(?:canParse|parse)\\(", "URL.canParse(s)"),
          new Newer("js", 121, "\\bArray\\.fromAsync\\(", "Array.fromAsync(a)"),
          new Newer(
              "js",
              122,
              "\\bIterator\\.from\\(|\\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\\(",
              "a.isSubsetOf(b)"),
          new Newer(
              "js",
              123,
              "\\bimport\\b[^;]*\\bwith\\s*\\{",
              "import a from 'b' with {type: 'json'}"),
          new Newer("js", 133, "['\"](?:X25519|Ed25519)['\"]", "subtle.sign('Ed25519', k, d)"),
          new Newer(
              "js",
              140,
              "\\.(?:toBase64|toHex|setFromBase64)\\(|\\.from(?:Base64|Hex)\\(",
              "b.toBase64()"),
          new Newer("xhtml", 114, "\\spopover(?:target)?=", "<div popover='auto'>"),
          new Newer("xhtml", 135, "\\scommandfor=", "<button commandfor='a'>"));

  @Test
  void nothingNewerThanChrome106IsNeeded() throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(WEBAPP)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var kind = file.toString().replaceFirst(".*\\.", "");
        found.addAll(newer(file.toString(), kind, read(file)));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyLineOfThisListFindsItsExample() {
    for (var newer : NEWER) {
      assertThat(newer("planted", newer.kind, newer.example)).as(newer.example).isNotEmpty();
    }
    assertThat(
            newer(
                "old",
                "css",
                "@media(min-width:40em){a{color:var(--a);inset:0}}@supports(x:y){b{margin:calc(1px + 2em)}}"
                    + "c:has(d){text-wrap:balance;transform:translate(1px);-webkit-mask:url(a)}"))
        .isEmpty();
    assertThat(newer("old", "js", "a?.b ?? c; x.at(-1); Object.hasOwn(a, b); structuredClone(a)"))
        .isEmpty();
  }

  private static List<String> newer(String file, String kind, String text) {
    // At-rules that hold rules look like nesting, so their own braces are taken away first.
    var plain =
        kind.equals("css")
            ? withoutComments(text)
                .replaceAll(
                    "@(?:media|supports|layer|container|keyframes|page|-webkit-keyframes)[^{]*\\{",
                    "\n")
            : text;
    return NEWER.stream()
        .filter(newer -> newer.kind.equals(kind))
        .filter(newer -> Pattern.compile(newer.pattern).matcher(plain).find())
        .map(newer -> file + ": Chrome " + newer.chrome + " brought " + newer.pattern)
        .toList();
  }

  private static String withoutComments(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "");
  }

  private static String read(Path file) throws IOException {
    return file.toString().matches(".*\\.(css|js|xhtml)") ? Files.readString(file) : "";
  }
}
