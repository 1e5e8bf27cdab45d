package id.sinau.reports.web;

import id.sinau.reports.PeopleList;
import id.sinau.reports.PeopleOrder;
import id.sinau.reports.PeopleRow;
import id.sinau.reports.Reached;
import id.sinau.shared.AreaCode;
import id.sinau.web.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The people behind a number. Its address holds the filter, so that it can be kept and sent. */
@Named("peopleReport")
@ViewScoped
public class PeoplePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PeopleList list;
  @Inject PeopleFile file;
  @Inject Redirect redirect;
  private final PeopleSought sought = new PeopleSought();
  private final LazyDataModel<PeopleRow> rows = new Rows();
  private long total;

  private final class Rows extends LazyDataModel<PeopleRow> {
    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) list.count(sought.filter());
    }

    @Override
    public List<PeopleRow> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      var sort = sorts.values().stream().findFirst();
      return list.page(
          sought.filter(),
          sort.map(s -> PeopleOrder.valueOf(s.getField())).orElse(PeopleOrder.LAST),
          sort.map(s -> s.getOrder().isAscending()).orElse(false),
          first,
          size);
    }
  }

  public void act() {
    total = list.count(sought.filter());
  }

  public void show() {
    redirect.to(sought.address());
  }

  public void xlsx() {
    file.xlsx(sought.filter());
  }

  public void csv() {
    file.csv(sought.filter());
  }

  public PeopleSought getSought() {
    return sought;
  }

  public LazyDataModel<PeopleRow> getRows() {
    return rows;
  }

  public long getTotal() {
    return total;
  }

  /** Null for everywhere. */
  public AreaCode getArea() {
    return sought.area();
  }

  public Reached[] getStates() {
    return Reached.values();
  }
}
