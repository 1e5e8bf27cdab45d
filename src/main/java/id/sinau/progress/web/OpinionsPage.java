package id.sinau.progress.web;

import id.sinau.progress.Opinion;
import id.sinau.progress.OpinionList;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** What learners think of a course, item by item, without names. */
@Named
@RequestScoped
public class OpinionsPage {
  @Inject OpinionList list;
  @Inject Form form;
  private OpinionList.Said said;

  public void open() {
    said = list.about(form.value("course"));
  }

  public OpinionList.Said getSaid() {
    return said;
  }

  public int getFewest() {
    return OpinionList.FEWEST;
  }

  /** Such as 4,3. */
  public String mean(Opinion opinion) {
    return String.format(Locale.forLanguageTag("id-ID"), "%.1f", opinion.mean());
  }
}
