package id.sinau.courses.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of an archived course as bytes. The sizes an archive states are not believed: bytes are
 * counted as they unfold, and reading stops at the limits. A name that leads out of the archive is
 * a problem, and nothing is ever written by that name.
 *
 * @param folder the one folder at the top, or the given name where there is none
 * @param files known files by their path in the course
 */
record ZipTree(String folder, SortedMap<String, byte[]> files) {
  private static final Pattern UNSAFE =
      Pattern.compile("^/|^[A-Za-z]:|\\\\|(^|/)\\.\\.(/|$)|\\p{Cntrl}");
  private static final Pattern FOLDER = Pattern.compile("([a-z0-9-]{1,40})/(.+)");
  private static final int NAME = 200;

  static ZipTree read(byte[] archive, String name, FileProblems problems) {
    var unfolding = new Unfolding(name, problems);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      unfolding.all(zip);
    } catch (IOException | IllegalArgumentException broken) {
      problems.error(name, 0, "courses.lint.archive.broken");
    }
    if (unfolding.entries == 0) {
      problems.error(name, 0, "courses.lint.archive.empty");
    }
    return new ZipTree(unfolding.folder == null ? name : unfolding.folder, unfolding.files);
  }

  private static final class Unfolding {
    private final String name;
    private final FileProblems problems;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private String folder;
    private int entries;
    private long bytes;

    Unfolding(String name, FileProblems problems) {
      this.name = name;
      this.problems = problems;
    }

    void all(ZipInputStream zip) throws IOException {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > FileLimits.COURSE_FILES) {
          problems.error(name, 0, "courses.lint.file.many", FileLimits.COURSE_FILES);
          return;
        }
        if (!take(entry, zip)) {
          return;
        }
      }
    }

    /** False where reading must stop. */
    private boolean take(ZipEntry entry, InputStream content) throws IOException {
      var whole = entry.getName();
      if (UNSAFE.matcher(whole).find() || whole.length() > NAME) {
        problems.error(shown(whole), 0, "courses.lint.archive.path");
        return skip(whole, content);
      }
      if (entry.isDirectory()) {
        return true;
      }
      var path = path(whole);
      if (isHidden(path)) {
        return skip(whole, content);
      }
      if (!FileTree.KNOWN.matcher(path).matches()) {
        problems.warning(shown(whole), 0, "courses.lint.file.unknown");
        return skip(whole, content);
      }
      return keep(whole, path, content);
    }

    private boolean keep(String whole, String path, InputStream content) throws IOException {
      int limit = MediaPath.isOne(path) ? FileLimits.MEDIA_BYTES : FileLimits.TEXT_BYTES;
      var read = content.readNBytes(limit + 1);
      bytes += read.length;
      if (read.length > limit) {
        problems.error(shown(whole), 0, "courses.lint.archive.large", limit / 1024);
        return false;
      }
      if (files.put(path, read) != null) {
        problems.error(shown(whole), 0, "courses.lint.archive.twice");
      }
      return isWithin(whole);
    }

    /** What is not taken is still unfolded by the reader, so it counts. */
    private boolean skip(String whole, InputStream content) throws IOException {
      var buffer = new byte[8192];
      for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
        bytes += read;
        if (!isWithin(whole)) {
          return false;
        }
      }
      return true;
    }

    private boolean isWithin(String whole) {
      if (bytes > FileLimits.COURSE_BYTES) {
        problems.error(shown(whole), 0, "courses.lint.file.total", FileLimits.COURSE_BYTES / 1024);
        return false;
      }
      return true;
    }

    /** The path in the course: below the one folder at the top, where there is one. */
    private String path(String whole) {
      var inFolder = FOLDER.matcher(whole);
      if (folder == null && inFolder.matches() && !FileTree.KNOWN.matcher(whole).matches()) {
        folder = inFolder.group(1);
      }
      return folder != null && whole.startsWith(folder + "/")
          ? whole.substring(folder.length() + 1)
          : whole;
    }

    private static boolean isHidden(String path) {
      return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    }

    private static String shown(String whole) {
      var clean = whole.replaceAll("\\p{Cntrl}", "?");
      return clean.length() <= NAME ? clean : clean.substring(0, NAME) + "…";
    }
  }
}
