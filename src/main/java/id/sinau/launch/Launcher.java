package id.sinau.launch;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs Sinau from the command line until it is told to stop. */
public final class Launcher {
  private final PrintStream console;
  private volatile boolean stopping;
  private volatile boolean failed;

  private Launcher(PrintStream console) {
    this.console = console;
  }

  /**
   * Called by {@link Main} once the JDK is known to be new enough.
   *
   * @param arguments none, or {@code --run} and the folder of the checkout
   */
  public static void launch(String... arguments) {
    new Launcher(System.out).run(List.of(arguments));
  }

  private void run(List<String> arguments) {
    try {
      var sinau = new Sinau(Settings.read(arguments, Launcher::given, appFolder()), this::tell);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(sinau), "stop"));
      sinau.open();
      // Under Maven, what the build left in memory would stay there for as long as Sinau runs.
      System.gc();
      sinau.watch();
    } catch (Refusal refusal) {
      // What ends because everything is being stopped has not failed.
      if (!stopping) {
        failed = true;
        tell(refusal.getMessage());
        System.exit(1);
      }
    }
  }

  private void stop(Sinau sinau) {
    stopping = true;
    if (!failed) {
      tell(Words.of("launch.stop"));
    }
    sinau.close();
  }

  private void tell(String words) {
    console.println(words);
  }

  /** A system property wins over the environment, as in MicroProfile Config. */
  private static String given(String name) {
    var property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
    return property == null ? System.getenv(name) : property;
  }

  private static Path appFolder() {
    try {
      var jar = Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(jar).toAbsolutePath().getParent();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
