package id.sinau.courses.web;

import id.sinau.courses.facts.FactList;
import id.sinau.courses.facts.FactRow;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.web.ListedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** Every volatile fact: its value, how sure it is, until when, and which courses use it. */
@Named
@ViewScoped
public class FactsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject FactList list;
  @Inject Caller caller;
  private final LazyDataModel<FactRow> rows =
      new ListedRows<>(() -> list.count(), (first, size) -> list.page(first, size));

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
