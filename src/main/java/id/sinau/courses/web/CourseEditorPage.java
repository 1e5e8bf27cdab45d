package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.SharingCourses;
import id.sinau.courses.drafts.WritingChapters;
import id.sinau.courses.drafts.WritingCourses;
import id.sinau.courses.drafts.WritingQuizzes;
import id.sinau.shared.DomainException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The frame of a course: title, summary, for whom, hours; and a chapter or test more. */
@Named
@ViewScoped
public class CourseEditorPage extends PartPage {
  private static final long serialVersionUID = 1L;
  @Inject WritingCourses writing;
  @Inject WritingChapters chapters;
  @Inject WritingQuizzes quizzes;
  @Inject SharingCourses sharing;
  private final CourseForm form = new CourseForm();

  @Override
  void read(CourseDocument document) {
    form.read(document);
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return List.of(
        new Theirs("courses.part.title", document.title()),
        new Theirs("courses.part.summary", document.summary()),
        new Theirs("courses.part.audience", document.audience()));
  }

  private boolean kept() {
    return saved(seen -> form.save(writing, getCourse(), seen));
  }

  public void save() {
    if (kept()) {
      said.done("courses.saved");
      to("editor", "");
    }
  }

  public void addChapter() {
    int last = hand.get(getCourse()).document().chapters().size();
    var title = Titles.chapter(last + 1);
    if (kept() && saved(seen -> chapters.add(getCourse(), seen, title))) {
      to("chapter", "&chapter=" + last);
    }
  }

  public void addPretest() {
    if (kept() && saved(seen -> quizzes.addPretest(getCourse(), seen, Titles.pretest()))) {
      to("quiz", "&quiz=" + hand.get(getCourse()).document().pretest());
    }
  }

  public void addPosttest() {
    if (kept() && saved(seen -> quizzes.addPosttest(getCourse(), seen, Titles.posttest()))) {
      to("quiz", "&quiz=" + hand.get(getCourse()).document().posttest());
    }
  }

  public void share() {
    try {
      sharing.share(getCourse(), form.getWith());
      said.done("courses.shared", form.getWith());
      to("editor", "");
    } catch (DomainException refusal) {
      said.refused(refusal);
    }
  }

  public void discard() {
    if (saved(
        seen -> {
          writing.discard(getCourse(), seen);
          return seen;
        })) {
      said.done("courses.discarded");
      redirect.to(LIST);
    }
  }

  public CourseForm getForm() {
    return form;
  }
}
