package id.sinau.certificates;

import com.lowagie.text.pdf.PdfContentByte;

/**
 * The tendrils of Gajah Oling, the batik of Banyuwangi, as the learners' front page shows them
 * (WEB-INF/tags/motif.xhtml), drawn in lines for a sheet's corners.
 */
final class Ornament {
  private static final float BOX = 120;
  private static final String PATH =
      "M 14 116 C 10 78 44 82 66 66 C 88 50 88 20 62 18 C 36 16 28 48 48 52 C 68 56 68 32 56 32"
          + " M 30 88 C 16 84 8 72 10 58 C 24 60 32 70 30 88 Z M 56 72 C 54 58 62 46 76 42"
          + " M 80 50 C 92 40 106 40 116 48 C 108 60 94 62 80 50 Z"
          + " M 74 60 C 88 60 98 68 100 82 C 86 86 74 76 74 60 Z"
          + " M 52 78 C 62 82 68 92 64 104 C 52 102 46 90 52 78 Z"
          + " M 98 34 L 98.1 34 M 104 26 L 104.1 26 M 110 18 L 110.1 18"
          + " M 40 106 L 40.1 106 M 50 112 L 50.1 112 M 20 42 L 20.1 42 M 24 32 L 24.1 32";

  private Ornament() {}

  /**
   * Draws it in the colour and line now set.
   *
   * @param x where its root lies; it grows to the right, or to the left for a negative width
   * @param y its foot; it grows upwards, or downwards for a negative height
   */
  static void draw(PdfContentByte canvas, float x, float y, float width, float height) {
    var words = PATH.split(" ");
    canvas.saveState();
    canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    for (int i = 0; i < words.length; ) {
      var command = words[i++].charAt(0);
      int points = command == 'C' ? 3 : command == 'Z' ? 0 : 1;
      var p = new float[points * 2];
      for (int j = 0; j < points; j++) {
        p[2 * j] = x + width * Float.parseFloat(words[i++]) / BOX;
        p[2 * j + 1] = y + height * (1 - Float.parseFloat(words[i++]) / BOX);
      }
      switch (command) {
        case 'M' -> canvas.moveTo(p[0], p[1]);
        case 'L' -> canvas.lineTo(p[0], p[1]);
        case 'C' -> canvas.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> canvas.closePath();
      }
    }
    canvas.stroke();
    canvas.restoreState();
  }
}
