package id.sinau.courses.web;

import id.sinau.courses.drafts.WritingCourses;
import id.sinau.shared.DomainException;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A course from nothing: its title is all that is needed. */
@Named
@RequestScoped
public class BeginPage {
  @Inject WritingCourses writing;
  @Inject Said said;
  @Inject Redirect redirect;
  private String title;

  public void begin() {
    try {
      redirect.to("/staff/courses/editor?course=" + writing.begin(Typed.line(title)));
    } catch (DomainException refusal) {
      said.refused(refusal);
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
