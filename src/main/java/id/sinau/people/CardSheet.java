package id.sinau.people;

import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import id.sinau.shared.paper.Office;
import id.sinau.shared.paper.Paper;
import id.sinau.shared.paper.PaperWords;
import id.sinau.shared.paper.Pen;
import id.sinau.shared.paper.Qr;
import id.sinau.shared.paper.Typeface;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sign-in cards on A4, eight to a page, with lines to cut along. */
final class CardSheet {
  /** A card and where its QR code leads. */
  record Face(Honorific honorific, String called, String account, String address) {}

  private static final float[] NO_MARGINS = {0, 0, 0, 0};
  private static final int ACROSS = 2;
  private static final int ON_A_PAGE = 8;
  private static final float WIDTH = PageSize.A4.getWidth() / ACROSS;
  private static final float HEIGHT = PageSize.A4.getHeight() / (ON_A_PAGE / ACROSS);
  private static final float EDGE = 22;
  private static final float CODE = 118;

  private final Office office;
  private final String signIn;
  private PdfContentByte canvas;
  private Pen pen;

  /**
   * @param signIn the address that is typed where no camera reads the code
   */
  CardSheet(Office office, String signIn) {
    this.office = office;
    this.signIn = signIn.replaceFirst("^https?://", "");
  }

  byte[] print(UUID act, List<Face> faces) {
    var made = Instant.ofEpochMilli(act.getMostSignificantBits() >>> 16);
    return new Paper(say("people.card.file"), act.toString(), made)
        .print(
            PageSize.A4,
            NO_MARGINS,
            new PdfPageEventHelper(),
            (document, writer) -> {
              canvas = writer.getDirectContent();
              pen = new Pen(canvas, WIDTH);
              for (int i = 0; i < faces.size(); i++) {
                if (i > 0 && i % ON_A_PAGE == 0) {
                  document.newPage();
                }
                int place = i % ON_A_PAGE;
                float x = place % ACROSS * WIDTH;
                float y = PageSize.A4.getHeight() - (place / ACROSS + 1) * HEIGHT;
                edge(x, y);
                card(faces.get(i), x + EDGE, y + EDGE);
              }
            });
  }

  private void edge(float x, float y) {
    canvas.saveState();
    canvas.setLineWidth(0.4f);
    canvas.setGrayStroke(0.6f);
    canvas.setLineDash(3, 3, 0);
    canvas.rectangle(x, y, WIDTH, HEIGHT);
    canvas.stroke();
    canvas.restoreState();
  }

  private void card(Face face, float x, float y) {
    float top = y + HEIGHT - 2 * EDGE;
    float room = WIDTH - 2 * EDGE;
    left(Typeface.SANS_BOLD, say("people.card.title"), 11, x, top - 10, room);
    left(Typeface.SANS, office.name(), 7.5f, x, top - 21, room);
    Qr.draw(canvas, face.address(), x - 8, y - 4, CODE);
    float right = x + CODE - 2;
    float beside = room - CODE + 2;
    left(Typeface.SANS, say("people.card.for"), 7.5f, right, y + 96, beside);
    left(Typeface.SERIF_BOLD, name(face), 17, right, y + 78, beside);
    left(Typeface.SANS, say("people.card.account"), 7.5f, right, y + 58, beside);
    left(Typeface.SANS_BOLD, face.account(), 14, right, y + 42, beside);
    left(Typeface.SANS, signIn, 7.5f, right, y + 26, beside);
    left(Typeface.SANS, say("people.card.pin"), 7.5f, right, y + 12, beside);
    left(Typeface.SANS, say("people.card.nobody"), 7.5f, right, y + 2, beside);
    if (office.sample()) {
      left(Typeface.SANS_BOLD, say("shared.paper.sample"), 11, x + room - 60, top - 10, 60);
    }
  }

  private static String name(Face face) {
    var title = say("people.honorific." + face.honorific());
    return face.honorific() == Honorific.NONE ? face.called() : title + " " + face.called();
  }

  private void left(Typeface face, String words, float size, float x, float y, float room) {
    pen.text(face, words, Pen.fit(face, words, size, room), x, y, Element.ALIGN_LEFT);
  }

  private static String say(String key) {
    return PaperWords.INDONESIAN.say(key);
  }
}
