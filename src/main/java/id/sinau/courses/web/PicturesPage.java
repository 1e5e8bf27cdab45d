package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.PictureTooBig;
import id.sinau.courses.drafts.PictureUnreadable;
import id.sinau.courses.drafts.PictureWordsMissing;
import id.sinau.courses.drafts.PuttingPictures;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pictures of a lesson: one more with its words, or one away. */
@Named
@ViewScoped
public class PicturesPage extends PartPage {
  private static final long serialVersionUID = 1L;
  @Inject PuttingPictures pictures;
  private String lesson;
  private String title;
  private final PictureForm form = new PictureForm();

  @Override
  void read(CourseDocument document) {
    title = document.lesson(lesson).orElseThrow(NotFound::new).title();
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return List.of();
  }

  @Override
  String fieldOf(DomainException refusal) {
    if (refusal instanceof PictureWordsMissing) {
      return "edit:words";
    }
    return refusal instanceof PictureTooBig || refusal instanceof PictureUnreadable
        ? "edit:file"
        : null;
  }

  public void put() {
    if (form.isEmpty()) {
      said.wrong("edit:file", "courses.picture.none");
    } else if (saved(this::put)) {
      said.done("courses.picture.done");
      to("pictures", "&lesson=" + lesson);
    }
  }

  private int put(int seen) {
    return pictures.put(getCourse(), seen, lesson, form.bytes(), form.name(), form.getWords());
  }

  public void remove(String picture) {
    if (saved(seen -> pictures.remove(getCourse(), seen, lesson, picture))) {
      said.done("courses.removed");
      to("pictures", "&lesson=" + lesson);
    }
  }

  public List<String> getPictures() {
    return hand.get(getCourse()).picturesOf(lesson);
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

  public PictureForm getForm() {
    return form;
  }
}
