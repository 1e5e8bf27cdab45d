package id.sinau.reports.web;

import id.sinau.areas.Gazetteer;
import id.sinau.reports.CountRow;
import id.sinau.reports.Counting;
import id.sinau.reports.Reached;
import id.sinau.shared.AreaCode;
import id.sinau.web.Download;
import id.sinau.web.Form;
import id.sinau.web.Rows;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Completion by course, for everywhere or one kecamatan. */
@Named("coursesReport")
@RequestScoped
public class CoursesPage {
  @Inject Counting counting;
  @Inject Gazetteer gazetteer;
  @Inject Form form;
  @Inject Words words;
  @Inject Download download;
  private CountTable table;
  private AreaCode area;

  public void act() {
    var asked = form.value("area");
    area = gazetteer.find(asked).map(a -> a.code()).orElse(null);
    table = CountTable.of(counting.byCourse(area), form.value("sort"));
    var columns = CountTable.columns(words, words.get("reports.code"), words.get("reports.course"));
    var name = words.get("reports.courses");
    download.table(form.value("take"), name, columns, Rows.of(table.getRows()));
  }

  public CountTable getTable() {
    return table;
  }

  /** The people behind a number; a null row means the sum. */
  public String people(CountRow row, Reached reached) {
    return PeopleAddress.of(
        row == null ? null : row.code(), area == null ? null : area.value(), reached, null);
  }

  /** Code of the kecamatan, or "" for everywhere. */
  public String getArea() {
    return area == null ? "" : area.value();
  }
}
