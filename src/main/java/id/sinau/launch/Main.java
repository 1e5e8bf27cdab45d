package id.sinau.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Looks at the JDK before anything else is loaded, so that an old one gets a sentence and not a
 * stack trace; compiled for Java 8 for that reason, alone in this project.
 */
public final class Main {
  private static final double OLDEST = 17;

  private Main() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    List<String> objections = objections(System.getProperty("java.specification.version"));
    if (!objections.isEmpty()) {
      objections.forEach(System.out::println);
      System.exit(1);
    }
    Class.forName("id.sinau.launch.Launcher")
        .getMethod("launch", String[].class)
        .invoke(null, (Object) arguments);
  }

  /** A line in each language if a Java of this version is too old, else nothing. */
  static List<String> objections(String version) {
    List<String> lines = new ArrayList<>();
    if (Double.parseDouble(version) < OLDEST) {
      for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
        String line = ResourceBundle.getBundle("id.sinau.launch.text", language).getString("jdk");
        lines.add(line.replace("{0}", version));
      }
    }
    return lines;
  }
}
