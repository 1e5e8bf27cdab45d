package id.sinau.courses.files;

import id.sinau.courses.CourseDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A course folder as one ZIP file, to carry a course from one Sinau to another. The format inside
 * is {@code courses/README.md}; the same course has the same hash wherever it is read.
 */
public final class CourseArchive {
  /** Every entry has this time, so that the same course always makes the same bytes: 1980-01-01. */
  private static final long DOS_EPOCH_MILLIS = 315_532_800_000L;

  private CourseArchive() {}

  /**
   * Writes a course under a folder named by its code.
   *
   * @param media bytes by path ({@code lesson/file})
   */
  public static void write(CourseDocument course, Map<String, byte[]> media, OutputStream out)
      throws IOException {
    var zip = new ZipOutputStream(out);
    for (var file : CourseWriting.files(course, media).entrySet()) {
      var entry = new ZipEntry(course.code() + "/" + file.getKey());
      entry.setTime(DOS_EPOCH_MILLIS);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  /**
   * Reads an archive and reports everything that keeps it from being a course. Unfolds no more than
   * {@link FileLimits} allow, whatever the archive says of itself, and writes nothing to disk.
   *
   * @param name stands for the folder in problems where the archive has none
   */
  public static CourseReading read(byte[] bytes, String name) {
    var problems = new FileProblems();
    var archive = ZipTree.read(bytes, name, problems);
    return CourseFolder.read(archive.folder(), new TreeMap<>(archive.files()), problems);
  }
}
