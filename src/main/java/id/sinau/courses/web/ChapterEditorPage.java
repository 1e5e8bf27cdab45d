package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.WritingChapters;
import id.sinau.courses.drafts.WritingLessons;
import id.sinau.courses.drafts.WritingQuizzes;
import id.sinau.courses.editing.Way;
import id.sinau.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A chapter: its title and place, a lesson more, its quiz. */
@Named
@ViewScoped
public class ChapterEditorPage extends PlacedPartPage {
  private static final long serialVersionUID = 1L;
  @Inject WritingChapters chapters;
  @Inject WritingLessons lessons;
  @Inject WritingQuizzes quizzes;
  private int chapter;
  private String title;

  @Override
  void read(CourseDocument document) {
    if (chapter < 0 || chapter >= document.chapters().size()) {
      throw new NotFound();
    }
    title = document.chapters().get(chapter).title();
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.chapters().stream()
        .skip(chapter)
        .limit(1)
        .map(c -> new Theirs("courses.part.title", c.title()))
        .toList();
  }

  @Override
  int keep(int seen) {
    return chapters.rename(getCourse(), seen, chapter, Typed.line(title));
  }

  @Override
  int move(int seen, Way way) {
    return chapters.move(getCourse(), seen, chapter, way);
  }

  @Override
  void here(Way moved) {
    int place = moved == null ? chapter : moved == Way.UP ? chapter - 1 : chapter + 1;
    int last = hand.get(getCourse()).document().chapters().size() - 1;
    to("chapter", "&chapter=" + Math.max(0, Math.min(last, place)));
  }

  public void remove() {
    if (saved(seen -> chapters.remove(getCourse(), seen, chapter))) {
      said.done("courses.removed");
      to("editor", "");
    }
  }

  public void addLesson() {
    var number = hand.get(getCourse()).document().lessons().size() + 1;
    if (kept() && saved(seen -> lessons.add(getCourse(), seen, chapter, Titles.lesson(number)))) {
      var codes = hand.get(getCourse()).document().chapters().get(chapter).lessons();
      to("lesson", "&lesson=" + codes.get(codes.size() - 1));
    }
  }

  public void addQuiz() {
    if (kept()
        && saved(
            seen -> quizzes.addToChapter(getCourse(), seen, chapter, Titles.quiz(chapter + 1)))) {
      to("quiz", "&quiz=" + hand.get(getCourse()).document().chapters().get(chapter).quiz());
    }
  }

  public int getChapter() {
    return chapter;
  }

  public void setChapter(int chapter) {
    this.chapter = chapter;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
