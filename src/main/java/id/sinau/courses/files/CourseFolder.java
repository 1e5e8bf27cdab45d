package id.sinau.courses.files;

import id.sinau.courses.Binder;
import id.sinau.courses.CourseDocument;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A course as a folder of YAML, Markdown and pictures; the format is {@code courses/README.md}. */
public final class CourseFolder {
  private CourseFolder() {}

  /**
   * Reads a folder and reports everything that keeps it from being a course. Reads nothing outside
   * the folder and nothing beyond {@link FileLimits}; never throws for what the files contain.
   */
  public static CourseReading read(Path folder) {
    var problems = new FileProblems();
    return read(String.valueOf(folder.getFileName()), FileTree.read(folder, problems), problems);
  }

  /** The course that known files make, wherever they came from. */
  static CourseReading read(String name, SortedMap<String, byte[]> files, FileProblems problems) {
    var tree = CourseTree.of(name, files, problems);
    var binder = new Binder(true);
    var document = binder.bind(tree.json(), CourseDocument.class);
    problems.addAll(binder.problems(), tree.places());
    var media = new TreeMap<>(files);
    media.keySet().removeIf(path -> !MediaPath.isOne(path));
    return new CourseReading(document, media, tree.places(), problems.list());
  }

  /**
   * Writes a course in canonical form: reading the folder again gives the same document, media and
   * hash.
   *
   * @param media bytes by path ({@code lesson/file})
   * @param folder absent or empty, and named as the course for the linter's sake
   * @throws IOException where the folder is not empty or can't be written
   * @throws IllegalArgumentException for a name that is not safe as a path
   */
  public static void write(CourseDocument course, Map<String, byte[]> media, Path folder)
      throws IOException {
    var files = CourseWriting.files(course, media);
    Files.createDirectories(folder);
    try (var present = Files.list(folder)) {
      if (present.findAny().isPresent()) {
        throw new FileAlreadyExistsException(folder.toString());
      }
    }
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
