package id.sinau.courses.web;

import id.sinau.courses.drafts.CarryingCourses;
import id.sinau.courses.drafts.CourseList;
import id.sinau.courses.drafts.CourseRow;
import id.sinau.courses.drafts.WritingCourses;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.web.Download;
import id.sinau.web.ListedRows;
import id.sinau.web.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The courses a trainer may write. */
@Named
@ViewScoped
public class CourseListPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject CourseList list;
  @Inject WritingCourses writing;
  @Inject CarryingCourses carrying;
  @Inject Caller caller;
  @Inject Download download;
  @Inject Redirect redirect;
  private final LazyDataModel<CourseRow> rows =
      new ListedRows<>(() -> list.count(), (first, size) -> list.page(first, size));

  /** Opens a draft, or the one that is there. */
  public void edit(String code) {
    writing.open(code);
    redirect.to("/staff/courses/editor?course=" + code);
  }

  /** The newest version as a file. */
  public void carry(String code) {
    download.zip("sinau-" + code, carrying.newest(code));
  }

  public LazyDataModel<CourseRow> getRows() {
    return rows;
  }

  public int getCount() {
    return list.count();
  }

  /** Inspectors look on. */
  public boolean isWriter() {
    return caller.has(Role.TRAINER);
  }
}
