package id.sinau.progress.web;

import id.sinau.progress.Difference;
import id.sinau.progress.DifferenceList;
import id.sinau.progress.RecountRun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the nightly recount found, and when it last ran. */
@Named
@RequestScoped
public class RecountPage {
  @Inject DifferenceList list;
  private List<Difference> rows;
  private RecountRun last;

  public void act() {
    rows = list.open();
    last = list.lastRun().orElse(null);
  }

  public List<Difference> getRows() {
    return rows;
  }

  /** Null before the first night. */
  public RecountRun getLast() {
    return last;
  }
}
