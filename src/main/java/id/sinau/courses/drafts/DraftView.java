package id.sinau.courses.drafts;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.files.MediaPath;
import java.time.Instant;
import java.util.List;

/**
 * A draft as its editor sees it.
 *
 * @param version what a save has to name
 * @param pictures paths of pictures and sound, {@code lesson/file}
 * @param authors account names; empty for a course of all trainers
 */
public record DraftView(
    int version,
    CourseDocument document,
    List<String> pictures,
    List<String> authors,
    String changedBy,
    Instant changedAt) {
  public DraftView {
    pictures = List.copyOf(pictures);
    authors = List.copyOf(authors);
  }

  /** The file names of a lesson's pictures. */
  public List<String> picturesOf(String lesson) {
    var folder = lesson + "/";
    return pictures.stream()
        .filter(path -> path.startsWith(folder))
        .filter(path -> !MediaPath.isSound(path))
        .map(path -> path.substring(folder.length()))
        .toList();
  }

  /** Whether the lesson has a recorded track. */
  public boolean hasTrack(String lesson) {
    return pictures.stream()
        .anyMatch(path -> path.startsWith(lesson + "/") && MediaPath.isSound(path));
  }
}
