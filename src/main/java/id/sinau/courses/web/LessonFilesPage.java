package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.shared.NotFound;
import java.util.List;

/** What the pages share that put files to a lesson: which lesson it is, and the way back to it. */
abstract class LessonFilesPage extends PartPage {
  private static final long serialVersionUID = 1L;
  private String lesson;
  private String title;

  @Override
  void read(CourseDocument document) {
    title = document.lesson(lesson).orElseThrow(NotFound::new).title();
  }

  /** A file is put there or not; there are no words that two people could write at once. */
  @Override
  List<Theirs> theirs(CourseDocument document) {
    return List.of();
  }

  /** Says what was done, on the page as it is now. */
  final void here(String page, String done) {
    said.done(done);
    to(page, "&lesson=" + lesson);
  }

  public String getTitle() {
    return title;
  }

  public String getLesson() {
    return lesson;
  }

  public void setLesson(String lesson) {
    this.lesson = lesson;
  }
}
