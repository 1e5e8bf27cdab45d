package id.sinau.shared.paper;

import com.lowagie.text.PageSize;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A document on the office's letterhead: A4 upright, margins of 2.5 and 2 cm, as many pages as it
 * needs.
 */
public final class Letter {
  private static final float CM = 72 / 2.54f;
  private static final float[] MARGINS = {2.5f * CM, 2 * CM, 1.6f * CM, 2.2f * CM};

  private Letter() {}

  /**
   * @param title as a reader's window shows it
   * @param identity what this document is, such as its number; it stands in the footer
   * @param made the date it bears
   * @param body writes the content in reading order
   * @return the PDF, the same bytes for the same content
   */
  public static byte[] print(
      Office office, String title, String identity, Instant made, Consumer<Sheet> body) {
    return new Paper(title, identity, made)
        .print(
            PageSize.A4,
            MARGINS,
            new LetterFrame(office, identity),
            (document, writer) -> {
              float taken =
                  LetterFrame.head(
                      writer.getDirectContent(),
                      office,
                      document.left(),
                      document.right(),
                      document.top());
              var sheet = new Sheet(document, writer);
              sheet.space(taken + 6);
              body.accept(sheet);
            });
  }
}
