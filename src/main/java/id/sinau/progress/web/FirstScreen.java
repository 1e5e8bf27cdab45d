package id.sinau.progress.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** What of a lesson's body is in sight on a phone before anybody scrolls. */
final class FirstScreen {
  private static final Pattern DRAWING = Pattern.compile("<img src=\"(/m/[0-9a-f]+\\.svg)\"");

  /** As many letters as stand on a phone's first screen beside a drawing. */
  private static final int LETTERS = 450;

  private FirstScreen() {}

  /** The address of its drawing; a photo does not count, it is too heavy to be sent ahead. */
  static Optional<String> drawing(String body) {
    var drawing = DRAWING.matcher(body);
    return drawing.find()
            && body.substring(0, drawing.start()).replaceAll("<[^>]*>", "").length() < LETTERS
        ? Optional.of(drawing.group(1))
        : Optional.empty();
  }
}
