package id.sinau.courses.web;

import id.sinau.courses.drafts.Publishing;
import id.sinau.courses.drafts.PublishingCourses;
import id.sinau.shared.DomainException;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What stands before publishing, what it means for learners, and the act itself. */
@Named
@ViewScoped
public class PublishPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject PublishingCourses publishing;
  @Inject DraftInHand hand;
  @Inject Said said;
  @Inject Redirect redirect;
  private String course;
  private String note;
  private int seen;
  private transient Publishing view;

  public void open() {
    if (hand.find(course).isEmpty()) {
      redirect.to(PartPage.LIST);
    } else {
      seen = getView().seen();
    }
  }

  public void publish() {
    var title = getView().title();
    try {
      int number = publishing.publish(course, seen, Typed.line(note));
      said.done("courses.published", title, number);
      redirect.to(PartPage.LIST);
    } catch (DomainException refusal) {
      said.refused(refusal);
      view = null;
      hand.putDown();
      seen = getView().seen();
    }
  }

  public Publishing getView() {
    if (view == null) {
      view = publishing.look(course);
    }
    return view;
  }

  public String getCourse() {
    return course;
  }

  public void setCourse(String course) {
    this.course = course;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
