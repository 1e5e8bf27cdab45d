package id.sinau.certificates;

import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import id.sinau.shared.Dates;
import id.sinau.shared.PublicCode;
import id.sinau.shared.paper.Crest;
import id.sinau.shared.paper.Office;
import id.sinau.shared.paper.Paper;
import id.sinau.shared.paper.PaperWords;
import id.sinau.shared.paper.Pen;
import id.sinau.shared.paper.Qr;
import id.sinau.shared.paper.Typeface;
import java.util.List;
import java.util.Locale;

/**
 * A certificate on paper: A4 across, worthy of a frame, made from the snapshot alone. Crest and
 * address of the office are those of today; what it certifies is what was signed.
 */
final class CertificatePaper {
  private static final float[] NO_MARGINS = {0, 0, 0, 0};
  private static final float MIDDLE = PageSize.A4.getHeight() / 2;
  private static final float WIDEST = 640;

  private final Snapshot said;
  private final Office office;
  private final String checkAddress;
  private final boolean revoked;
  private PdfContentByte canvas;
  private Pen pen;

  /**
   * @param checkAddress where anybody may check, such as {@code https://…/s}
   * @param revoked whether the sheet says across that it does not hold
   */
  CertificatePaper(Snapshot said, Office office, String checkAddress, boolean revoked) {
    this.said = said;
    this.office = office;
    this.checkAddress = checkAddress;
    this.revoked = revoked;
  }

  byte[] print() {
    var title = PaperWords.INDONESIAN.say("certificates.paper.file", said.number());
    var made = said.issued().atStartOfDay(Dates.ZONE).toInstant();
    return new Paper(title, said.code(), made)
        .print(
            PageSize.A4.rotate(),
            NO_MARGINS,
            new CertificateFrame(across()),
            (document, writer) -> {
              canvas = writer.getDirectContent();
              pen = new Pen(canvas, MIDDLE);
              head();
              holder();
              course();
              competencies();
              check();
              signer();
            });
  }

  private String across() {
    var sample = office.sample() ? PaperWords.INDONESIAN.say("shared.paper.sample") : "";
    return (revoked ? say("certificates.paper.revoked") + " " + sample : sample).strip();
  }

  private void head() {
    Crest.draw(canvas, office.crest(), MIDDLE - 28, 490, 56);
    pen.middle(Typeface.SERIF, said.district().toUpperCase(Locale.ROOT), 10.5f, 473, 1.2f);
    pen.middle(Typeface.SERIF_BOLD, said.office().toUpperCase(Locale.ROOT), 12, 457, 0.8f);
    pen.middle(Typeface.SERIF_BOLD, say("certificates.paper.title"), 40, 411, 9);
    pen.middle(Typeface.SERIF_ITALIC, english("certificates.paper.title"), 10, 395, 0.4f);
    pen.middle(Typeface.SERIF, say("certificates.paper.number", said.number()), 11, 377, 0.3f);
  }

  private void holder() {
    pen.middle(
        Typeface.SERIF_ITALIC,
        say("certificates.paper.awarded") + "  ·  " + english("certificates.paper.awarded"),
        10.5f,
        351,
        0);
    float size = Pen.fit(Typeface.SERIF, said.fullName(), 36, WIDEST);
    pen.middle(Typeface.SERIF, said.fullName(), size, 314, 0);
    float half = Math.min(WIDEST, Typeface.SERIF.width(said.fullName(), size) + 90) / 2;
    pen.rule(MIDDLE - half, MIDDLE - 5, 302, 0.6f);
    pen.rule(MIDDLE + 5, MIDDLE + half, 302, 0.6f);
    pen.dot(MIDDLE, 302, 2);
  }

  private void course() {
    pen.middle(Typeface.SERIF, say("certificates.paper.passed"), 11.5f, 282, 0);
    pen.middle(Typeface.SERIF_ITALIC, english("certificates.paper.passed"), 8.5f, 271, 0);
    float size = Pen.fit(Typeface.SERIF_BOLD, said.courseTitle(), 22, WIDEST);
    pen.middle(Typeface.SERIF_BOLD, said.courseTitle(), size, 245, 0);
    pen.middle(Typeface.SERIF, facts(PaperWords.INDONESIAN), 10.5f, 228, 0);
    pen.middle(Typeface.SERIF_ITALIC, facts(PaperWords.ENGLISH), 8.5f, 217, 0);
  }

  private String facts(PaperWords words) {
    return words.say(
        "certificates.paper.facts", said.hours(), words.date(said.completed()), said.percent());
  }

  private void competencies() {
    var list = said.competencies();
    pen.middle(
        Typeface.SANS_BOLD,
        say("certificates.paper.competencies")
            + "  ·  "
            + english("certificates.paper.competencies"),
        8.5f,
        198,
        0.2f);
    int left = (list.size() + 1) / 2;
    float longest = 1;
    for (var each : list) {
      longest = Math.max(longest, Typeface.SERIF.width(each, 10));
    }
    float room = 330;
    float size = Math.min(10, Math.min(10 * room / longest, 10 * 4f / left));
    float widest = longest * size / 10 + 14;
    column(list.subList(0, left), MIDDLE - widest - 8, size);
    column(list.subList(left, list.size()), MIDDLE + 12, size);
  }

  private void column(List<String> list, float x, float size) {
    float y = 182;
    for (var each : list) {
      pen.dot(x + 3, y + size * 0.3f, 1.3f);
      pen.text(Typeface.SERIF, each, size, x + 11, y, Element.ALIGN_LEFT);
      y -= size * 1.33f;
    }
  }

  private void check() {
    float x = 58;
    Qr.draw(canvas, checkAddress + "/" + said.code(), x - 8, 44, 92);
    float right = x + 88;
    pen.text(
        Typeface.SANS_BOLD, say("certificates.paper.check"), 8.5f, right, 112, Element.ALIGN_LEFT);
    pen.text(Typeface.SANS, english("certificates.paper.check"), 7, right, 103, Element.ALIGN_LEFT);
    pen.text(Typeface.SANS, checkAddress, 8.5f, right, 86, Element.ALIGN_LEFT);
    pen.text(Typeface.SANS, say("certificates.paper.code"), 7, right, 72, Element.ALIGN_LEFT);
    var code = PublicCode.grouped(said.code());
    pen.text(Typeface.SANS_BOLD, code, 12, right, 59, Element.ALIGN_LEFT);
  }

  private void signer() {
    float x = 672;
    var day =
        say("certificates.paper.day", said.place(), PaperWords.INDONESIAN.date(said.issued()));
    pen.text(Typeface.SERIF, day, 10.5f, x, 132, Element.ALIGN_CENTER);
    pen.text(Typeface.SERIF, said.signerTitle(), 10.5f, x, 119, Element.ALIGN_CENTER);
    canvas.saveState();
    canvas.setLineWidth(0.4f);
    canvas.setGrayStroke(0.55f);
    canvas.setLineDash(2, 2, 0);
    canvas.rectangle(x - 78, 74, 156, 38);
    canvas.stroke();
    canvas.restoreState();
    canvas.saveState();
    canvas.setGrayFill(0.45f);
    pen.text(Typeface.SANS, say("certificates.paper.seal"), 6.5f, x, 91, Element.ALIGN_CENTER);
    canvas.restoreState();
    var name = Pen.fit(Typeface.SERIF_BOLD, said.signerName(), 11, 230);
    pen.text(Typeface.SERIF_BOLD, said.signerName(), name, x, 60, Element.ALIGN_CENTER);
    pen.rule(x - 100, x + 100, 56.5f, 0.5f);
    if (!said.signerNip().isBlank()) {
      var nip = say("certificates.paper.nip", said.signerNip());
      pen.text(Typeface.SERIF, nip, 9.5f, x, 46, Element.ALIGN_CENTER);
    }
  }

  private String say(String key, Object... arguments) {
    return PaperWords.INDONESIAN.say(key, arguments);
  }

  private String english(String key) {
    return PaperWords.ENGLISH.say(key);
  }
}
