package id.sinau.certificates;

import id.sinau.shared.Settings;
import id.sinau.shared.paper.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes a certificate's PDF each time anew; the same certificate gives the same bytes as long as
 * crest and address of the office stay.
 */
@ApplicationScoped
class Printing {
  @Inject Settings settings;
  @Inject Readiness readiness;
  private volatile Size typical;

  private record Size(String crest, long bytes) {}

  byte[] pdf(Certificate certificate) {
    return new CertificatePaper(
            certificate.snapshot(),
            Office.of(settings, readiness.isDemo()),
            readiness.checkAddress(),
            !certificate.isValid())
        .print();
  }

  /**
   * What the PDF costs to fetch. They differ by a few hundred bytes, so one is printed and stands
   * for all until the crest changes.
   */
  long bytes(Certificate certificate) {
    var crest = settings.text("office.crest");
    var known = typical;
    if (known == null || !known.crest().equals(crest)) {
      known = new Size(crest, pdf(certificate).length);
      typical = known;
    }
    return known.bytes();
  }
}
