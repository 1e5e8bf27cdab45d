package id.sinau.courses.fragments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The widths a picture comes in, of which the browser takes what its screen needs. */
public final class Srcset {
  /** As wide as the text: the page's column of 33 rem with its margins, or the whole screen. */
  private static final String SIZES = "(min-width: 33rem) 31rem, 93vw";

  private static final Pattern WIDER =
      Pattern.compile("( srcset=\"[^ \",]+) [^\"]*\" sizes=\"[^\"]*\"");

  private Srcset() {}

  static Map<String, String> of(List<Surroundings.Wide> webp) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("type", "image/webp");
    attributes.put(
        "srcset",
        webp.stream()
            .map(wide -> wide.address() + " " + wide.width() + "w")
            .collect(Collectors.joining(", ")));
    attributes.put("sizes", SIZES);
    return attributes;
  }

  /**
   * A fragment that knows only the smallest of each picture: what a phone stores is fetched once.
   */
  public static String smallest(String fragment) {
    return WIDER.matcher(fragment).replaceAll("$1\"");
  }
}
