package id.sinau.journal.web;

import id.sinau.journal.Trouble;
import id.sinau.journal.TroubleList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What learners sent and could not be counted yet. */
@Named
@RequestScoped
public class TroublePage {
  @Inject TroubleList list;
  private List<Trouble> rows;

  public void act() {
    rows = list.open();
  }

  public List<Trouble> getRows() {
    return rows;
  }
}
