package id.sinau.grants.web;

import id.sinau.grants.ApplicationFilter;
import id.sinau.grants.ApplicationList;
import id.sinau.grants.ApplicationRow;
import id.sinau.grants.ReadingRounds;
import id.sinau.grants.Stage;
import id.sinau.web.AreaOptions;
import id.sinau.web.Form;
import id.sinau.web.Option;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The office's list of applications. Holds what was chosen to narrow it and nothing else. */
@Named
@ViewScoped
public class ApplicationsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject ApplicationList list;
  @Inject ReadingRounds reading;
  @Inject AreaOptions areas;
  @Inject ApplicationExport export;
  @Inject Form form;
  private final Narrowing narrowing = new Narrowing();
  private final LazyDataModel<ApplicationRow> rows = new Queue();

  private final class Queue extends LazyDataModel<ApplicationRow> {
    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return list.count(narrowing.filter());
    }

    @Override
    public List<ApplicationRow> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return list.page(narrowing.filter(), first, size);
    }
  }

  public void act() {
    narrowing.setRound(form.value("round"));
    narrowing.setStage(form.value("stage"));
    narrowing.setArea(form.value("area"));
  }

  public void xlsx() {
    export.xlsx(narrowing.filter());
  }

  public void csv() {
    export.csv(narrowing.filter());
  }

  public LazyDataModel<ApplicationRow> getRows() {
    return rows;
  }

  public Narrowing getNarrowing() {
    return narrowing;
  }

  public int getTotal() {
    return list.count(new ApplicationFilter(null, null, null, null));
  }

  public List<Stage> getStages() {
    return Arrays.asList(Stage.values());
  }

  public List<Option> getRounds() {
    return reading.all().stream()
        .map(r -> new Option(r.round().code(), r.round().draft().name()))
        .toList();
  }

  public List<Option> getSubdistricts() {
    return areas.subdistricts();
  }

  public List<Option> getVillages() {
    return areas.villages(narrowing.getArea());
  }
}
