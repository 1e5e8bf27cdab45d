package id.sinau.bench.floor;

import id.sinau.progress.MyProgress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Reads what a lesson page cannot do without, and shows nothing of it. */
@Named
@RequestScoped
public class EmptyPage {
  @Inject MyProgress mine;
  @Inject HttpServletRequest request;

  public void act() {
    var course = request.getParameter("of");
    if (course != null) {
      mine.in(Long.parseLong(course));
    }
  }
}
