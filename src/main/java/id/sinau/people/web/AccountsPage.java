package id.sinau.people.web;

import id.sinau.people.staff.RoleAsked;
import id.sinau.people.staff.StaffList;
import id.sinau.web.ListedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** The accounts of staff: holds what is looked for and nothing else. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient StaffList list;
  private String beginning = "";
  private String role = "";
  private boolean ending;
  private final LazyDataModel<StaffList.Row> rows =
      new ListedRows<>(
          () -> list.count(beginning, role, ending),
          (first, size) -> list.page(beginning, role, ending, first, size));

  public int getTotal() {
    return list.count("", "", false);
  }

  public List<String> getRoles() {
    return RoleAsked.ROLES;
  }

  public LazyDataModel<StaffList.Row> getRows() {
    return rows;
  }

  public String getBeginning() {
    return beginning;
  }

  public void setBeginning(String typed) {
    beginning = typed;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String chosen) {
    role = chosen;
  }

  /** Only who holds a role that ends within 30 days. */
  public boolean isEnding() {
    return ending;
  }

  public void setEnding(boolean ticked) {
    ending = ticked;
  }
}
