package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.PuttingPictures;
import id.sinau.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The pictures of a lesson: one more with its words, or one away. */
@Named
@ViewScoped
public class PicturesPage extends PartPage {
  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 8 * 1024 * 1024;
  @Inject PuttingPictures pictures;
  private String lesson;
  private String title;
  private String words;
  private transient Part file;

  @Override
  void read(CourseDocument document) {
    title = document.lesson(lesson).orElseThrow(NotFound::new).title();
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return List.of();
  }

  public void put() {
    if (file == null || file.getSize() == 0) {
      said.wrong("edit:file", "courses.picture.none");
    } else if (saved(this::put)) {
      said.done("courses.picture.done");
      to("pictures", "&lesson=" + lesson);
    }
  }

  private int put(int seen) {
    try (var in = file.getInputStream()) {
      var bytes = in.readNBytes(MOST_BYTES + 1);
      var name = String.valueOf(file.getSubmittedFileName());
      return pictures.put(getCourse(), seen, lesson, bytes, name, Typed.line(words));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
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

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
