package id.sinau.grants.web;

import id.sinau.areas.Gazetteer;
import id.sinau.grants.FieldRow;
import id.sinau.grants.FieldWork;
import id.sinau.web.Numbers;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who waits in the field for a survey, a handover or a visit. */
@Named
@RequestScoped
public class FieldListPage {
  @Inject FieldWork work;
  @Inject Gazetteer gazetteer;
  @Inject Numbers numbers;
  @Inject Words words;
  private List<FieldLine> lines;

  public void surveys() {
    lines = lines(work.surveys());
  }

  public void handovers() {
    lines = lines(work.handovers());
  }

  public void visits() {
    lines = lines(work.visits());
  }

  private List<FieldLine> lines(List<FieldRow> rows) {
    return rows.stream().map(this::line).toList();
  }

  private FieldLine line(FieldRow row) {
    var where =
        words.say(
            "grants.field.line",
            gazetteer.villageWithSubdistrict(row.area()),
            row.kit(),
            numbers.date(row.since()));
    return new FieldLine(row.fullName(), where, row.address());
  }

  public List<FieldLine> getLines() {
    return lines;
  }
}
