package id.sinau.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;

/** Payara Micro with the WAR, on the port that was asked for. */
final class Server {
  static final String NAME = "server";
  private static final Duration AFTER_DEPLOYMENT = Duration.ofSeconds(120);
  private static final Duration WITHOUT_A_PAGE = Duration.ofSeconds(10);

  /** A migration of a large database comes before the first page, and must not be cut short. */
  private static final Duration DEPLOYMENT_MAY_TAKE = Duration.ofMinutes(30);

  private final Settings settings;
  private final Children children;
  private final ServerFiles files;
  private Process process;

  Server(Settings settings, Home home, Children children) {
    this.settings = settings;
    this.children = children;
    this.files = new ServerFiles(settings, home);
  }

  /** Refuses a port that another program holds, before anything is started. */
  void needsItsPort() {
    try (var socket = new ServerSocket()) {
      socket.bind(
          new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
    } catch (IOException no) {
      throw new Refusal(no, whyNoPort(no), settings.port(), settings.address());
    }
  }

  private static String whyNoPort(IOException no) {
    var reason = String.valueOf(no.getMessage());
    if (reason.contains("Permission denied")) {
      return "port.forbidden";
    }
    return reason.contains("in use") ? "port.taken" : "port.address";
  }

  /** Starts it on this database; returns once the first page answers. */
  void start(Access database) {
    files.prepare();
    var command = new ProcessBuilder(files.command());
    command.environment().putAll(settings.environment(database));
    command.environment().putAll(files.mailboxes());
    command.directory(files.scratch().toFile());
    command.redirectErrorStream(true).redirectOutput(files.console().toFile());
    try {
      process = children.start(NAME, command);
    } catch (IOException notRunnable) {
      throw new Refusal(notRunnable, "server.unrunnable", settings.app(), notRunnable.getMessage());
    }
    waitUntilItAnswers();
  }

  private void waitUntilItAnswers() {
    var begun = System.nanoTime();
    var deployed = Long.MAX_VALUE;
    while (true) {
      // In this order: for a moment while it deploys, Payara answers either one too early.
      var page = status("");
      if (isPage(page) && status("health/ready") == 200) {
        return;
      }
      if (!process.isAlive()) {
        throw files.refusal("server.died", process.exitValue());
      }
      if (files.saidReady() && deployed == Long.MAX_VALUE) {
        deployed = System.nanoTime();
      }
      var patience = isPage(page) || page == 503 ? AFTER_DEPLOYMENT : WITHOUT_A_PAGE;
      if (files.hasRefusal()
          || System.nanoTime() - deployed > patience.toNanos()
          || System.nanoTime() - begun > DEPLOYMENT_MAY_TAKE.toNanos()) {
        throw files.refusal("server.without", page);
      }
      Pause.millis(250);
    }
  }

  private static boolean isPage(int status) {
    return status >= 200 && status < 404;
  }

  /** The HTTP status of an address below the root, or 0 if nothing answers. */
  private int status(String path) {
    try {
      var url = URI.create(settings.localAddress()).resolve(path).toURL();
      var connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(2000);
      connection.setReadTimeout(30_000);
      connection.setInstanceFollowRedirects(false);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return 0;
    }
  }

  /** What the WAR wants the operator to read, such as the first administrator's link; once. */
  String notice() {
    return files.takeNotice();
  }

  Process process() {
    return process;
  }
}
