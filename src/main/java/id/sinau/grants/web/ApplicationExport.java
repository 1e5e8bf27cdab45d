package id.sinau.grants.web;

import id.sinau.areas.Gazetteer;
import id.sinau.grants.ApplicationFilter;
import id.sinau.grants.ApplicationList;
import id.sinau.grants.ApplicationRow;
import id.sinau.shared.PublicCode;
import id.sinau.web.Column;
import id.sinau.web.Download;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Takes the narrowed list of applications home as a table. */
@RequestScoped
public class ApplicationExport {
  @Inject ApplicationList list;
  @Inject Download download;
  @Inject Gazetteer gazetteer;
  @Inject Words words;

  void xlsx(ApplicationFilter filter) {
    download.xlsx(words.get("grants.applications.title"), columns(), (f, s) -> page(filter, f, s));
  }

  void csv(ApplicationFilter filter) {
    download.csv(words.get("grants.applications.title"), columns(), (f, s) -> page(filter, f, s));
  }

  private List<ApplicationRow> page(ApplicationFilter filter, int first, int size) {
    return list.page(filter, first, size);
  }

  private List<Column<ApplicationRow>> columns() {
    return List.of(
        Column.text(words.get("grants.application.number"), r -> PublicCode.grouped(r.code())),
        Column.text(words.get("grants.column.name"), ApplicationRow::fullName),
        Column.text(words.get("grants.column.village"), r -> gazetteer.name(r.area())),
        Column.text(
            words.get("grants.column.subdistrict"), r -> gazetteer.name(r.area().subdistrict())),
        Column.text(words.get("grants.column.round"), ApplicationRow::round),
        Column.text(words.get("grants.column.kit"), ApplicationRow::kit),
        Column.text(words.get("grants.column.stage"), r -> words.get("grants.stage." + r.stage())),
        Column.date(words.get("grants.column.since"), ApplicationRow::since),
        Column.number(words.get("grants.column.score"), ApplicationRow::score));
  }
}
