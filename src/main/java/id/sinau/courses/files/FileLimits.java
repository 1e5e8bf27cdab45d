package id.sinau.courses.files;

/** How large course files may be; far above what a course needs, far below what hurts a server. */
final class FileLimits {
  /** Largest text or YAML file. */
  static final int TEXT_BYTES = 512 * 1024;

  /** Largest picture or sound that is read at all; the linter asks for smaller pictures. */
  static final int MEDIA_BYTES = 1024 * 1024;

  /** All files of one course together. */
  static final int COURSE_BYTES = 24 * 1024 * 1024;

  /** Files and folders of one course. */
  static final int COURSE_FILES = 600;

  /** Courses in a library. */
  static final int COURSES = 200;

  private FileLimits() {}
}
