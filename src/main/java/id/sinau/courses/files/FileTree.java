package id.sinau.courses.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of one course folder as bytes. Links are not followed, so that no folder reads what is
 * outside it; pipes and devices are not opened; nothing larger than the limits is read.
 */
final class FileTree extends SimpleFileVisitor<Path> {
  static final Pattern KNOWN =
      Pattern.compile(
          "course\\.yaml|trainer\\.md|quizzes/[a-z0-9-]{1,40}\\.yaml|[a-z0-9-]{1,40}/(index(\\.[a-z]{2,3})?\\.md|spoken(\\.[a-z]{2,3})?\\.txt)|"
              + MediaPath.PICTURE.pattern()
              + "|"
              + MediaPath.SOUND.pattern());
  private static final int MAX_DEPTH = 3;

  private final Path folder;
  private final FileProblems problems;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private int seen;
  private long bytes;

  private FileTree(Path folder, FileProblems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The known files by path from the folder, with {@code /}; everything else is a problem. */
  static SortedMap<String, byte[]> read(Path folder, FileProblems problems) {
    var tree = new FileTree(folder, problems);
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        problems.error(tree.name(folder), 0, "courses.lint.file.nofolder");
      } else {
        Files.walkFileTree(
            folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), MAX_DEPTH, tree);
      }
    } catch (IOException unreadable) {
      problems.error(tree.name(folder), 0, "courses.lint.file.unreadable");
    }
    return tree.files;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (++seen > FileLimits.COURSE_FILES) {
      problems.error(name(folder), 0, "courses.lint.file.many", FileLimits.COURSE_FILES);
      return FileVisitResult.TERMINATE;
    }
    var path = relative(file);
    if (attributes.isSymbolicLink()) {
      problems.error(name(file), 0, "courses.lint.file.link");
    } else if (!attributes.isRegularFile()) {
      problems.error(name(file), 0, "courses.lint.file.special");
    } else if (!KNOWN.matcher(path).matches()) {
      problems.warning(name(file), 0, "courses.lint.file.unknown");
    } else {
      take(file, path, attributes.size());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(folder) && isHidden(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    problems.error(name(file), 0, "courses.lint.file.unreadable");
    return FileVisitResult.CONTINUE;
  }

  private void take(Path file, String path, long size) {
    int limit = MediaPath.isOne(path) ? FileLimits.MEDIA_BYTES : FileLimits.TEXT_BYTES;
    bytes += Math.min(size, limit);
    if (size > limit) {
      problems.error(name(file), 0, "courses.lint.file.large", size / 1024, limit / 1024);
    } else if (bytes > FileLimits.COURSE_BYTES) {
      problems.error(name(file), 0, "courses.lint.file.total", FileLimits.COURSE_BYTES / 1024);
    } else {
      try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        files.put(path, in.readNBytes(limit));
      } catch (IOException unreadable) {
        problems.error(name(file), 0, "courses.lint.file.unreadable");
      }
    }
  }

  /** Editors and file managers leave hidden files; they are nobody's mistake. */
  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private String relative(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** From the library's folder, as problems name files. */
  private String name(Path file) {
    var course = String.valueOf(folder.getFileName());
    return file.equals(folder) ? course : course + "/" + relative(file);
  }
}
