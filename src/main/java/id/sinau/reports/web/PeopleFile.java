package id.sinau.reports.web;

import id.sinau.areas.Gazetteer;
import id.sinau.reports.PeopleFilter;
import id.sinau.reports.TakenRow;
import id.sinau.reports.TakingPeople;
import id.sinau.web.Column;
import id.sinau.web.Download;
import id.sinau.web.Rows;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The list of people as a file, with the same filter as on the page. */
@RequestScoped
public class PeopleFile {
  @Inject TakingPeople taking;
  @Inject Gazetteer gazetteer;
  @Inject Download download;
  @Inject Words words;

  void xlsx(PeopleFilter filter) {
    taking.begin(filter);
    download.xlsx(words.get("reports.people"), columns(), rows(filter));
  }

  void csv(PeopleFilter filter) {
    taking.begin(filter);
    download.csv(words.get("reports.people"), columns(), rows(filter));
  }

  /** Each part begins where the part before ended, however many rows came before. */
  private Rows<TakenRow> rows(PeopleFilter filter) {
    return new Rows<>() {
      private TakenRow last;

      @Override
      public List<TakenRow> part(int first, int size) {
        var part = taking.part(filter, last, size);
        last = part.isEmpty() ? last : part.get(part.size() - 1);
        return part;
      }
    };
  }

  List<Column<TakenRow>> columns() {
    return List.of(
        Column.text(words.get("reports.fullName"), t -> t.row().fullName()),
        Column.text(words.get("reports.called"), t -> t.row().called()),
        Column.text(words.get("reports.nik"), TakenRow::nik),
        Column.text(words.get("reports.phone"), TakenRow::phone),
        Column.text(words.get("reports.village"), t -> gazetteer.name(t.row().area())),
        Column.text(
            words.get("reports.subdistrict"), t -> gazetteer.name(t.row().area().subdistrict())),
        Column.text(words.get("reports.areaCode"), t -> t.row().area().value()),
        Column.text(words.get("reports.course"), t -> t.row().course()),
        Column.number(words.get("reports.lessonsRead"), t -> t.row().lessonsRead()),
        Column.number(words.get("reports.lessonsTotal"), t -> t.row().lessonsTotal()),
        Column.number(words.get("reports.posttest"), t -> t.row().posttest()),
        Column.date(words.get("reports.lastAt"), t -> t.row().lastAt()),
        Column.date(words.get("reports.completedAt"), t -> t.row().completedAt()),
        Column.text(
            words.get("reports.state"), t -> words.get("reports.reached." + t.row().standing())),
        Column.text(words.get("reports.certificate"), TakenRow::certificate));
  }
}
