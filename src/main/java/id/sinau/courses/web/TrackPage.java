package id.sinau.courses.web;

import id.sinau.courses.drafts.PuttingTracks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The recorded track of a lesson: given, replaced or taken away. */
@Named
@ViewScoped
public class TrackPage extends LessonFilesPage {
  private static final long serialVersionUID = 1L;
  @Inject PuttingTracks tracks;
  private transient Part file;

  public void put() {
    if (file == null || file.getSize() == 0) {
      said.wrong("edit:file", "courses.track.none");
    } else if (saved(this::put)) {
      here("track", "courses.track.done");
    }
  }

  private int put(int seen) {
    try (var in = file.getInputStream()) {
      tracks.put(getCourse(), getLesson(), in.readNBytes(PuttingTracks.MOST_BYTES + 1));
      return seen;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public void remove() {
    tracks.remove(getCourse(), getLesson());
    here("track", "courses.removed");
  }

  public boolean isThere() {
    return hand.get(getCourse()).hasTrack(getLesson());
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
