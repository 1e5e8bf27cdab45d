package id.sinau.certificates.web;

import id.sinau.areas.Gazetteer;
import id.sinau.certificates.CertificateFilter;
import id.sinau.certificates.CertificateList;
import id.sinau.certificates.CertificateRow;
import id.sinau.shared.PublicCode;
import id.sinau.web.Column;
import id.sinau.web.Download;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The register as a table to take home, with the same filter as on the page. */
@RequestScoped
public class CertificateExport {
  @Inject CertificateList list;
  @Inject Gazetteer gazetteer;
  @Inject Download download;
  @Inject Words words;

  void xlsx(CertificateFilter filter) {
    download.xlsx(
        words.get("certificates.list.title"), columns(), (f, size) -> list.page(filter, f, size));
  }

  void csv(CertificateFilter filter) {
    download.csv(
        words.get("certificates.list.title"), columns(), (f, size) -> list.page(filter, f, size));
  }

  private List<Column<CertificateRow>> columns() {
    return List.of(
        Column.text(words.get("certificates.list.number"), CertificateRow::shortNumber),
        Column.text(words.get("certificates.holder"), CertificateRow::holder),
        Column.text(words.get("certificates.course"), CertificateRow::courseTitle),
        Column.text(words.get("certificates.village"), row -> gazetteer.name(row.area())),
        Column.text(
            words.get("certificates.subdistrict"), row -> gazetteer.name(row.area().subdistrict())),
        Column.date(words.get("certificates.issued"), CertificateRow::issuedAt),
        Column.text(words.get("certificates.code"), row -> PublicCode.grouped(row.code())),
        Column.text(
            words.get("certificates.state"),
            row -> words.get(row.valid() ? "certificates.holds" : "certificates.holdsNot")));
  }
}
