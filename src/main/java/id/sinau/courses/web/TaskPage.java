package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.TaskDocument;
import id.sinau.courses.drafts.WritingCourses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The practical task of a course, and the trainer's notes for a half-day in a balai desa. */
@Named
@ViewScoped
public class TaskPage extends PartPage {
  private static final long serialVersionUID = 1L;
  @Inject WritingCourses writing;
  private String title;
  private String text;
  private String notes;

  @Override
  void read(CourseDocument document) {
    title = document.task().title();
    text = document.task().text();
    notes = document.trainerNotes();
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return List.of(
        new Theirs("courses.part.title", document.task().title()),
        new Theirs("courses.part.text", document.task().text()),
        new Theirs("courses.part.trainerNotes", document.trainerNotes()));
  }

  public void save() {
    var task = new TaskDocument(Typed.line(title), Typed.clean(text));
    if (saved(seen -> writing.task(getCourse(), seen, task, Typed.clean(notes)))) {
      said.done("courses.saved");
      to("task", "");
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getNotes() {
    return notes;
  }

  public void setNotes(String notes) {
    this.notes = notes;
  }
}
