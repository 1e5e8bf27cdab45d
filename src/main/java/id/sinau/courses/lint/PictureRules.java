package id.sinau.courses.lint;

import id.sinau.courses.fragments.PictureSize;

/** Pictures are small, are what their name says, and drawings hold nothing but drawing. */
final class PictureRules {
  private static final int SVG_BYTES = 8 * 1024;
  private static final int PHOTO_BYTES = 200 * 1024;

  private PictureRules() {}

  static void check(Findings findings) {
    findings.reading().media().forEach((path, bytes) -> picture(findings, path, bytes));
  }

  private static void picture(Findings findings, String path, byte[] bytes) {
    boolean drawing = path.endsWith(".svg");
    int most = drawing ? SVG_BYTES : PHOTO_BYTES;
    if (bytes.length > most) {
      findings.picture(
          path, 0, "courses.lint.picture.large", (bytes.length + 1023) / 1024, most / 1024);
    }
    if (drawing) {
      Drawing.check(bytes)
          .forEach(fault -> findings.picture(path, fault.line(), fault.key(), fault.what()));
    } else if (!PictureSize.format(bytes).equals(format(path))) {
      findings.picture(path, 0, "courses.lint.picture.format", format(path));
    } else if (PictureSize.of(bytes).isEmpty()) {
      findings.picture(path, 0, "courses.lint.picture.broken");
    }
  }

  private static String format(String path) {
    var ending = path.substring(path.lastIndexOf('.') + 1);
    return ending.equals("jpeg") ? "jpg" : ending;
  }
}
