package id.sinau.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a tree of sources for what the compiler forgets: length, Javadoc, door plates. */
final class Sources {

  static final int LONGEST_CLASS = 215;
  static final int LONGEST_PAGE = 100;
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) ");

  private final Path root;

  Sources(Path root) {
    this.root = root;
  }

  /** Files longer than a reader can hold in mind. */
  List<String> tooLong() {
    return those(
        file -> {
          boolean page = name(file).endsWith("Page.java");
          return ownLines(file) > (page ? LONGEST_PAGE : LONGEST_CLASS);
        });
  }

  /** Imports are the formatter's and cost a reader nothing. */
  private static long ownLines(Path file) {
    return read(file).lines().filter(line -> !line.startsWith("import ")).count();
  }

  /** Public classes that don't say what they are for. */
  List<String> withoutPurpose() {
    return those(
        file -> {
          var text = read(file);
          var type = PUBLIC_TYPE.matcher(text);
          return type.find() && !text.substring(0, type.start()).contains("/**");
        });
  }

  /** Packages without a {@code package-info} that says what the room decides. */
  List<String> withoutDoorPlate() {
    return those(
        file -> {
          var plate = file.resolveSibling("package-info.java");
          return Files.notExists(plate) || !read(plate).contains("/**");
        });
  }

  List<String> those(Predicate<Path> wrong) {
    try (var files = Files.walk(root)) {
      return java(files)
          .filter(wrong)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> java(Stream<Path> files) {
    return files.filter(file -> name(file).endsWith(".java"));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
