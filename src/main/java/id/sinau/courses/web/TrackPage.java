package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.PuttingTracks;
import id.sinau.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The recorded track of a lesson: given, replaced or taken away. */
@Named
@ViewScoped
public class TrackPage extends PartPage {
  private static final long serialVersionUID = 1L;
  @Inject PuttingTracks tracks;
  private String lesson;
  private String title;
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
      said.wrong("edit:file", "courses.track.none");
    } else if (saved(this::put)) {
      said.done("courses.track.done");
      to("track", "&lesson=" + lesson);
    }
  }

  private int put(int seen) {
    try (var in = file.getInputStream()) {
      tracks.put(getCourse(), lesson, in.readNBytes(PuttingTracks.MOST_BYTES + 1));
      return seen;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public void remove() {
    tracks.remove(getCourse(), lesson);
    said.done("courses.removed");
    to("track", "&lesson=" + lesson);
  }

  public boolean isThere() {
    return hand.get(getCourse()).hasTrack(lesson);
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

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
