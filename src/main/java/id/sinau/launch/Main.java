package id.sinau.launch;

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
    String version = System.getProperty("java.specification.version");
    if (Double.parseDouble(version) < OLDEST) {
      for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
        String sentence =
            ResourceBundle.getBundle("id.sinau.launch.text", language).getString("jdk");
        System.out.println(sentence.replace("{0}", version));
      }
      System.exit(1);
    }
    Class.forName("id.sinau.launch.Launcher")
        .getMethod("launch", String[].class)
        .invoke(null, (Object) arguments);
  }
}
