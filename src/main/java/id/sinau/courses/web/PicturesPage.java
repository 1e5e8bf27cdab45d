package id.sinau.courses.web;

import id.sinau.courses.drafts.PictureTooBig;
import id.sinau.courses.drafts.PictureUnreadable;
import id.sinau.courses.drafts.PictureWordsMissing;
import id.sinau.courses.drafts.PuttingPictures;
import id.sinau.shared.DomainException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pictures of a lesson: one more with its words, or one away. */
@Named
@ViewScoped
public class PicturesPage extends LessonFilesPage {
  private static final long serialVersionUID = 1L;
  @Inject PuttingPictures pictures;
  private final PictureForm form = new PictureForm();

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
      here("pictures", "courses.picture.done");
    }
  }

  private int put(int seen) {
    return pictures.put(getCourse(), seen, getLesson(), form.bytes(), form.name(), form.getWords());
  }

  public void remove(String picture) {
    if (saved(seen -> pictures.remove(getCourse(), seen, getLesson(), picture))) {
      here("pictures", "courses.removed");
    }
  }

  public List<String> getPictures() {
    return hand.get(getCourse()).picturesOf(getLesson());
  }

  public PictureForm getForm() {
    return form;
  }
}
