package id.sinau.courses;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Something wrong in a course or facts file, with its place; the sentence behind the key names the
 * remedy.
 *
 * @param file relative to the library's folder
 * @param line from 1, or 0 where the file as a whole is meant
 * @param key of the texts
 */
public record Problem(String file, int line, Severity severity, String key, List<String> args) {
  /** Whether the build may go on. */
  public enum Severity {
    /** The course can't be published. */
    ERROR,
    /** Somebody should look. */
    WARNING
  }

  public Problem {
    args = List.copyOf(args);
  }

  /** True where the course can't be published. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** What is wrong and what to do, in the language of the texts. */
  public String sentence(ResourceBundle text) {
    return new MessageFormat(text.getString(key), text.getLocale()).format(args.toArray());
  }
}
