package id.sinau.shared.paper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** The Liberation typefaces, embedded in part, so that paper looks the same on every machine. */
public enum Typeface {
  SERIF("LiberationSerif-Regular"),
  SERIF_BOLD("LiberationSerif-Bold"),
  SERIF_ITALIC("LiberationSerif-Italic"),
  SANS("LiberationSans-Regular"),
  SANS_BOLD("LiberationSans-Bold");

  private final String file;
  private BaseFont base;

  Typeface(String file) {
    this.file = file;
  }

  /**
   * @param size in points
   */
  public Font font(float size) {
    return new Font(base(), size);
  }

  /** For text that is placed by hand; read from the class path once. */
  public synchronized BaseFont base() {
    if (base == null) {
      base = read();
    }
    return base;
  }

  /**
   * @param size in points
   * @return the width in points
   */
  public float width(String text, float size) {
    return base().getWidthPoint(text, size);
  }

  private BaseFont read() {
    var path = "/liberation/" + file + ".ttf";
    try (var in = BaseFont.class.getResourceAsStream(path)) {
      var font =
          BaseFont.createFont(
              file + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
      font.setSecureRandom(new Constant());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font's part is named by chance; without chance the same document has the same bytes. */
  private static final class Constant extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public void nextBytes(byte[] bytes) {
      java.util.Arrays.fill(bytes, (byte) 0);
    }
  }
}
