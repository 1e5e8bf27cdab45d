package id.sinau.courses.files;

import java.util.regex.Pattern;

/** Where pictures and sound stand in a course's folder: {@code lesson/file}. */
public final class MediaPath {
  static final Pattern PICTURE =
      Pattern.compile("[a-z0-9-]{1,40}/[a-z0-9-]{1,40}\\.(svg|png|jpg|jpeg|webp)");

  /** A track, also of another language: {@code spoken.jv.opus}. */
  static final Pattern SOUND =
      Pattern.compile("[a-z0-9-]{1,40}/spoken(\\.[a-z]{2,3})?\\.(opus|mp3)");

  private static final Pattern LANGUAGE =
      Pattern.compile("([a-z0-9-]{1,40})/(?:index|spoken)\\.([a-z]{2,3})\\.[a-z0-9]+");

  private MediaPath() {}

  /** The language a file of a lesson is in, or "" for Indonesian. */
  static String language(String path) {
    var found = LANGUAGE.matcher(path);
    return found.matches() ? found.group(2) : "";
  }

  static boolean isOne(String path) {
    return PICTURE.matcher(path).matches() || isSound(path);
  }

  public static boolean isSound(String path) {
    return SOUND.matcher(path).matches();
  }
}
