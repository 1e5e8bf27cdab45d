package id.sinau.privacy.web;

import id.sinau.privacy.TrailList;
import id.sinau.privacy.VerifyingTrail;
import id.sinau.shared.Dates;
import id.sinau.web.ListedRows;
import id.sinau.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** The audit trail: what is looked for, and the verdict about the chain once it was asked for. */
@Named
@ViewScoped
public class TrailPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient TrailList list;
  @Inject transient VerifyingTrail verifying;
  @Inject transient Words words;
  private final TrailSought sought = new TrailSought();
  private VerifyingTrail.Verdict verdict;
  private final LazyDataModel<TrailList.Row> rows =
      new ListedRows<>(
          () -> list.count(filter()), (first, size) -> list.page(filter(), first, size));

  private TrailList.Filter filter() {
    var until = sought.getUntil();
    return new TrailList.Filter(
        sought.getBy(),
        sought.getAct(),
        sought.getSubject(),
        begin(sought.getFrom()),
        until == null ? null : begin(until.plusDays(1)));
  }

  private static Instant begin(LocalDate day) {
    return day == null ? null : day.atStartOfDay(Dates.ZONE).toInstant();
  }

  public void verify() {
    verdict = verifying.verify();
  }

  /** The act in words; its own name where no words stand in the bundle. */
  public String act(String act) {
    var key = "privacy.act." + act;
    return words.has(key) ? words.get(key) : act;
  }

  public List<String> getActs() {
    return list.acts();
  }

  public TrailSought getSought() {
    return sought;
  }

  public LazyDataModel<TrailList.Row> getRows() {
    return rows;
  }

  /** Null before anybody asked. */
  public VerifyingTrail.Verdict getVerdict() {
    return verdict;
  }
}
