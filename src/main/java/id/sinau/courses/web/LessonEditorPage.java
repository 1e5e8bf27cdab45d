package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.WritingLessons;
import id.sinau.courses.editing.Way;
import id.sinau.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A lesson: its words and its place. What was typed is saved before the lesson moves. */
@Named
@ViewScoped
public class LessonEditorPage extends PlacedPartPage {
  private static final long serialVersionUID = 1L;
  @Inject WritingLessons lessons;
  private final LessonForm form = new LessonForm();
  private String lesson;

  @Override
  void read(CourseDocument document) {
    form.read(document.lesson(lesson).orElseThrow(NotFound::new));
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.lesson(lesson).stream()
        .flatMap(
            l ->
                List.of(
                    new Theirs("courses.part.title", l.title()),
                    new Theirs("courses.part.summary", l.summary()),
                    new Theirs("courses.part.action", l.action()),
                    new Theirs("courses.part.body", l.body()))
                    .stream())
        .toList();
  }

  @Override
  int keep(int seen) {
    return lessons.edit(getCourse(), seen, form.written(lesson));
  }

  @Override
  int move(int seen, Way way) {
    return lessons.move(getCourse(), seen, lesson, way);
  }

  public void remove() {
    if (saved(seen -> lessons.remove(getCourse(), seen, lesson))) {
      said.done("courses.removed");
      to("editor", "");
    }
  }

  /** Saves, then leads to the lesson's pictures. */
  public void pictures() {
    if (kept()) {
      to("pictures", "&lesson=" + lesson);
    }
  }

  @Override
  void here(Way moved) {
    to("lesson", "&lesson=" + lesson);
  }

  public LessonForm getForm() {
    return form;
  }

  public String getLesson() {
    return lesson;
  }

  public void setLesson(String lesson) {
    this.lesson = lesson;
  }
}
