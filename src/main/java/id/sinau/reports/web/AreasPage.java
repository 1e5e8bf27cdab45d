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

/** Completion by kecamatan, or by the desa of one, for all courses or one. */
@Named("areasReport")
@RequestScoped
public class AreasPage {
  @Inject Counting counting;
  @Inject Gazetteer gazetteer;
  @Inject Form form;
  @Inject Words words;
  @Inject Download download;
  private CountTable table;
  private AreaCode subdistrict;
  private String course;

  public void act() {
    subdistrict = gazetteer.find(form.value("area")).map(a -> a.code().subdistrict()).orElse(null);
    course = form.value("course").isEmpty() ? null : form.value("course");
    boolean villages = subdistrict != null && subdistrict.isSubdistrict();
    var rows = villages ? counting.byVillage(subdistrict, course) : counting.bySubdistrict(course);
    subdistrict = villages ? subdistrict : null;
    table = CountTable.of(rows, form.value("sort"));
    var columns = CountTable.columns(words, words.get("reports.code"), words.get("reports.area"));
    var name = words.get("reports.areas");
    download.table(form.value("take"), name, columns, Rows.of(table.getRows()));
  }

  public CountTable getTable() {
    return table;
  }

  /** The people behind a number; a null row means the sum. */
  public String people(CountRow row, Reached reached) {
    var all = subdistrict == null ? null : subdistrict.value();
    return PeopleAddress.of(course, row == null ? all : row.code(), reached, null);
  }

  /** Code of the kecamatan whose desa are shown, or "". */
  public String getSubdistrict() {
    return subdistrict == null ? "" : subdistrict.value();
  }

  /** Code of the course, or "" for all. */
  public String getCourse() {
    return course == null ? "" : course;
  }
}
