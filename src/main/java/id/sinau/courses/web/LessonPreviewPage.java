package id.sinau.courses.web;

import id.sinau.courses.LessonDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.drafts.ReadingDrafts;
import id.sinau.courses.fragments.Fragments;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A lesson as learners will see it, for those who write it. */
@Named
@RequestScoped
public class LessonPreviewPage {
  @Inject ReadingDrafts reading;
  @Inject Form form;
  private PublishedCourse course;
  private LessonDocument lesson;

  public void act() {
    course = reading.preview(form.value("course"));
    lesson = course.document().lesson(form.value("lesson")).orElseThrow(NotFound::new);
  }

  public PublishedCourse getCourse() {
    return course;
  }

  public LessonDocument getLesson() {
    return lesson;
  }

  public Fragments.Lesson getFragment() {
    return course.fragments().lessons().get(lesson.code());
  }

  /** The lesson's place in the course, from 1. */
  public int getNumber() {
    return course.document().lessonsInOrder().indexOf(lesson) + 1;
  }

  /** The lesson after this one; the first again after the last. */
  public String getNext() {
    var lessons = course.document().lessonsInOrder();
    return lessons.isEmpty() ? lesson.code() : lessons.get(getNumber() % lessons.size()).code();
  }
}
