package id.sinau.courses.web;

import id.sinau.courses.FactList;
import id.sinau.courses.FactRow;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Every volatile fact: its value, how sure it is, until when, and which courses use it. */
@Named
@ViewScoped
public class FactsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject FactList list;
  @Inject Caller caller;
  private final LazyDataModel<FactRow> rows = new Rows();

  private class Rows extends LazyDataModel<FactRow> {
    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return list.count();
    }

    @Override
    public List<FactRow> load(
        int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
      return list.page(first, size);
    }
  }

  public LazyDataModel<FactRow> getRows() {
    return rows;
  }

  public int getCount() {
    return list.count();
  }

  public int getExpired() {
    return list.countExpired();
  }

  /** Inspectors look on. */
  public boolean isWriter() {
    return caller.has(Role.TRAINER) || caller.has(Role.OFFICER);
  }
}
