package id.sinau.courses.lint;

import id.sinau.courses.files.MediaPath;
import id.sinau.courses.fragments.PictureSize;
import id.sinau.courses.pictures.Raster;

/** Pictures are small, are what their name says, and drawings hold nothing but drawing. */
final class PictureRules {
  private static final int SVG_BYTES = 8 * 1024;
  private static final int PHOTO_BYTES = 200 * 1024;

  private PictureRules() {}

  static void check(Findings findings) {
    findings
        .reading()
        .media()
        .forEach(
            (path, bytes) -> {
              if (!MediaPath.isSound(path)) {
                picture(findings, path, bytes);
              }
            });
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
    } else {
      size(findings, path, bytes);
    }
  }

  /** A small file may still unfold into more pixels than a phone, or this server, can hold. */
  private static void size(Findings findings, String path, byte[] bytes) {
    var size = PictureSize.of(bytes);
    if (size.isEmpty()) {
      findings.picture(path, 0, "courses.lint.picture.broken");
    } else if ((long) size.get().width() * size.get().height() > Raster.MOST_PIXELS) {
      int most = Raster.MOST_PIXELS / 1_000_000;
      findings.picture(path, 0, "courses.lint.picture.pixels", most);
    }
  }

  private static String format(String path) {
    var ending = path.substring(path.lastIndexOf('.') + 1);
    return ending.equals("jpeg") ? "jpg" : ending;
  }
}
