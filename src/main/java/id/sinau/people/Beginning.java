package id.sinau.people;

/** Turns the beginning of a name into a pattern for {@code like}, which can use an index. */
public final class Beginning {
  private static final int LONGEST = 60;

  private Beginning() {}

  /** Signs with a meaning for {@code like} are taken as themselves; null finds everything. */
  public static String like(String typed) {
    var text = typed == null ? "" : typed.strip();
    var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cut.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
