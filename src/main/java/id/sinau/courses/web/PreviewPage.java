package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.drafts.ReadingDrafts;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * A course beside a phone that shows one part of it: the very page learners get, from the draft.
 */
@Named
@RequestScoped
public class PreviewPage {
  @Inject ReadingDrafts reading;
  @Inject Form form;
  private PublishedCourse course;

  public void open() {
    course = reading.preview(form.value("course"));
  }

  public PublishedCourse getCourse() {
    return course;
  }

  public boolean isDraft() {
    return course.versionId() == 0;
  }

  /** The code of the lesson on the phone, or "" for a quiz or an empty course. */
  public String getLesson() {
    var asked = form.value("lesson");
    var first = document().lessonsInOrder().stream().findFirst().map(l -> l.code()).orElse("");
    return getQuiz().isEmpty() ? document().lesson(asked).map(l -> l.code()).orElse(first) : "";
  }

  /** The name of the quiz on the phone, or "". */
  public String getQuiz() {
    var asked = form.value("quiz");
    return document().quiz(asked).isPresent() ? asked : "";
  }

  /** What the phone opens; "" while the course has no lesson. */
  public String getAddress() {
    var base = "/pratinjau/" + course.code() + "/";
    if (!getQuiz().isEmpty()) {
      return base + "kuis/" + getQuiz();
    }
    return getLesson().isEmpty() ? "" : base + getLesson();
  }

  private CourseDocument document() {
    return course.document();
  }
}
