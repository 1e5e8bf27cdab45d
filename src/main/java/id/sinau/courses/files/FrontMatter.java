package id.sinau.courses.files;

/**
 * A page that begins with YAML between two lines of three hyphens.
 *
 * @param head the YAML, or empty where the page has none
 * @param bodyLine of the first line of the body with text, from 1
 */
record FrontMatter(String head, String body, int bodyLine) {
  private static final String FENCE = "---\n";

  static FrontMatter of(String page) {
    int end = page.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!page.startsWith(FENCE) || end < 0) {
      return new FrontMatter("", page, 1);
    }
    var head = page.substring(FENCE.length(), Math.max(FENCE.length(), end + 1));
    var body = page.substring(end + 1 + FENCE.length());
    int blank = (int) body.lines().takeWhile(String::isBlank).count();
    int line = (int) head.lines().count() + 3 + blank;
    return new FrontMatter(head, body, line);
  }

  /** The page as text; reading it again gives the same head and body. */
  static String page(String head, String body) {
    return FENCE + head + FENCE + body + "\n";
  }
}
