package id.sinau.launch;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The files around Payara Micro: how it is told what to do, and where it says how it went. */
final class ServerFiles {
  private static final String SERVER = "configs.config.server-config.";
  private static final String NETWORK = SERVER + "network-config.";
  private static final int LOG_BYTES = 10 << 20;
  private static final int LOG_COUNT = 5;

  private final Settings settings;
  private final Home home;
  private final Path logs;
  private final Path run;
  private final Path scratch;
  private long saidBefore;

  ServerFiles(Settings settings, Home home) {
    this.settings = settings;
    this.home = home;
    this.logs = home.folder("log");
    this.run = home.folder("run");
    this.scratch = home.root().resolve("tmp").resolve("server");
  }

  /** Writes what the server reads at its start, and forgets what an earlier one said. */
  void prepare() {
    try {
      Home.delete(scratch);
      home.folder("tmp");
      Home.privateFolder(scratch);
      Files.deleteIfExists(notice());
      Files.deleteIfExists(refusal());
      Files.deleteIfExists(console());
      saidBefore = Files.exists(log()) ? Files.size(log()) : 0;
      Files.write(commands(), List.of(BEFORE_BOOT.formatted(settings.address()).split("\n")));
      try (var out = Files.newOutputStream(logging())) {
        loggingProperties().store(out, null);
      }
    } catch (IOException unwritable) {
      throw Home.unwritable(home.root(), unwritable);
    }
  }

  /**
   * No clear-text HTTP/2, which no browser speaks and Payara does not compress. More threads than
   * these only wait for each other, and each takes memory.
   */
  private static final String BEFORE_BOOT =
      """
      set LISTENER.address=%s
      set HTTP.http2-enabled=false
      set HTTP.compression=on
      set HTTP.compression-min-size-bytes=512
      set HTTP.compressable-mime-type=text/html,text/css,text/plain,text/csv,text/javascript,\
      application/javascript,application/json,application/problem+json,\
      application/manifest+json,application/xml,image/svg+xml
      set HTTP.xpowered-by=false
      set HTTP.server-header=false
      set THREADS.max-thread-pool-size=48
      set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
      """
          .replace("LISTENER", NETWORK + "network-listeners.network-listener.http-listener")
          .replace("HTTP", NETWORK + "protocols.protocol.http-listener.http")
          .replace("THREADS", SERVER + "thread-pools.thread-pool.http-thread-pool");

  private Properties loggingProperties() {
    var file = "java.util.logging.FileHandler.";
    var all = new Properties();
    all.setProperty("handlers", "java.util.logging.FileHandler");
    all.setProperty(file + "pattern", logs.toString().replace("%", "%%") + "/server.%g.log");
    all.setProperty(file + "limit", String.valueOf(LOG_BYTES));
    all.setProperty(file + "count", String.valueOf(LOG_COUNT));
    all.setProperty(file + "append", "true");
    all.setProperty(file + "encoding", "UTF-8");
    all.setProperty(file + "formatter", "java.util.logging.SimpleFormatter");
    all.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n");
    all.setProperty(".level", "INFO");
    // Each start would tell of every setting, every scanned class and every old root certificate.
    all.setProperty("fish.payara.boot.runtime.level", "WARNING");
    all.setProperty("fish.payara.nucleus.util.level", "WARNING");
    all.setProperty("javax.enterprise.system.tools.deployment.level", "WARNING");
    all.setProperty("javax.enterprise.system.security.ssl.level", "SEVERE");
    return all;
  }

  /**
   * Without {@code --accesslog}: addresses carry one-time tokens, searches carry names, and nobody
   * is to read in a file who asked for what.
   */
  List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ServerMemory.options(settings.heap(), settings.demo()));
    command.addAll(
        List.of(
            "-XX:ErrorFile=" + logs.resolve("crash.log"),
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Djava.io.tmpdir=" + scratch,
            "-jar",
            settings.app().resolve("payara-micro.jar").toString(),
            "--nocluster",
            "--nohazelcast",
            "--disablephonehome",
            "--port",
            String.valueOf(settings.port()),
            "--prebootcommandfile",
            commands().toString(),
            "--logproperties",
            logging().toString(),
            "--contextroot",
            "/",
            "--deploy",
            settings.app().resolve("sinau.war").toString()));
    return command;
  }

  /** Where the WAR may leave words for the operator; both variables are absent elsewhere. */
  Map<String, String> mailboxes() {
    return Map.of("SINAU_NOTICE", notice().toString(), "SINAU_REFUSAL", refusal().toString());
  }

  /** True once Payara has deployed what it could, even if that is nothing. */
  boolean saidReady() {
    try (var log = FileChannel.open(log())) {
      log.position(log.size() < saidBefore ? 0 : saidBefore);
      var said = Channels.newInputStream(log).readAllBytes();
      return new String(said, StandardCharsets.UTF_8).contains(") ready in ");
    } catch (IOException notYet) {
      return false;
    }
  }

  boolean hasRefusal() {
    return !read(refusal()).isBlank();
  }

  /** The WAR's own reason if it left one, else the general one with the log to look at. */
  Refusal refusal(String otherwise, int code) {
    return hasRefusal()
        ? Refusal.saying(read(refusal()).strip())
        : new Refusal(otherwise, code, log(), console());
  }

  String takeNotice() {
    try {
      var words = read(notice()).strip();
      Files.deleteIfExists(notice());
      return words;
    } catch (IOException stays) {
      return "";
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException halfWritten) {
      return "";
    }
  }

  Path scratch() {
    return scratch;
  }

  private Path log() {
    return logs.resolve("server.0.log");
  }

  Path console() {
    return logs.resolve("server-console.log");
  }

  private Path notice() {
    return run.resolve("notice");
  }

  private Path refusal() {
    return run.resolve("refusal");
  }

  private Path commands() {
    return run.resolve("server.commands");
  }

  private Path logging() {
    return run.resolve("logging.properties");
  }
}
