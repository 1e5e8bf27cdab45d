package id.sinau.courses.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The folder {@code courses/}: the table of facts and every course beside it, sorted by code. */
public record CourseLibrary(FactsFile.Reading facts, List<CourseReading> courses) {
  public CourseLibrary {
    courses = List.copyOf(courses);
  }

  /**
   * Reads facts and courses; a subfolder is a course.
   *
   * @throws IOException where the folder itself can't be listed
   */
  public static CourseLibrary read(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      var courses =
          entries
              .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
              .filter(entry -> !entry.getFileName().toString().startsWith("."))
              .sorted()
              .limit(FileLimits.COURSES)
              .map(CourseFolder::read)
              .toList();
      return new CourseLibrary(FactsFile.read(folder.resolve("facts.yaml")), courses);
    }
  }
}
