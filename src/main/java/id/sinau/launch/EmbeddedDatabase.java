package id.sinau.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB of our own on a free port of 127.0.0.1, with generated passwords and its rows under the
 * home. The user {@code sinau} owns the database {@code sinau} and sees nothing else.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  static final String NAME = "database";
  private static final Duration RECOVERY_MAY_TAKE = Duration.ofMinutes(5);

  private final Home ownHome;
  private final Children children;
  private final MariaDbPrograms programs;
  private final DataFolder data;
  private final Secrets secrets;
  private final Path log;
  private final int port;
  private Process process;

  private EmbeddedDatabase(Home home, Home ownHome, Children children, Path secretFolder) {
    this.ownHome = ownHome;
    this.children = children;
    this.secrets = Secrets.in(secretFolder);
    this.log = home.log(NAME);
    children.stopOrphan(NAME);
    this.programs = MariaDbPrograms.unpackedIn(home);
    this.data = new DataFolder(home, programs, log);
    this.port = freePort();
  }

  /**
   * Starts the database of a home, for tests and tools that need no server; returns once it
   * answers.
   *
   * @param home where rows, programs and logs are kept; made if need be
   * @param secrets where the passwords are kept, mode 600; made if need be
   * @throws Refusal if it can't start, with the reason and the remedy
   */
  public static EmbeddedDatabase start(Path home, Path secrets) {
    var opened = Home.open(home, NAME);
    var children = new Children(opened);
    try {
      var database = new EmbeddedDatabase(opened, opened, children, secrets);
      database.start();
      return database;
    } catch (Refusal refusal) {
      children.close();
      opened.close();
      throw refusal;
    }
  }

  /** Starts it as one of the launcher's children, who stop it. */
  static EmbeddedDatabase start(Home home, Children children, Path secrets) {
    var database = new EmbeddedDatabase(home, null, children, secrets);
    database.start();
    return database;
  }

  /** Starts it (again), on the same port and the same rows. */
  void start() {
    data.prepare(children);
    var accounts = secrets.write("accounts.sql", accounts());
    try {
      process = children.start(NAME, data.server(port, accounts));
      waitUntilItAnswers();
    } catch (IOException notRunnable) {
      throw MariaDbPrograms.noneForThisPlatform(notRunnable);
    } finally {
      delete(accounts);
    }
  }

  private void waitUntilItAnswers() {
    var end = System.nanoTime() + RECOVERY_MAY_TAKE.toNanos();
    while (!answers(port)) {
      if (!process.isAlive()) {
        throw data.whyEnded(process.exitValue());
      }
      if (System.nanoTime() > end) {
        throw new Refusal("database.slow", RECOVERY_MAY_TAKE.toSeconds(), log);
      }
      Pause.millis(100);
    }
  }

  /** What the server runs before it lets anyone in, so that no account is ever without password. */
  private String accounts() {
    return """
        create database if not exists sinau character set utf8mb4 collate utf8mb4_unicode_520_ci;
        alter user root@localhost identified by '%s';
        create user if not exists sinau@127.0.0.1 identified by '%2$s';
        alter user sinau@127.0.0.1 identified by '%2$s';
        grant all on sinau.* to sinau@127.0.0.1;
        """
        .formatted(secrets.password("database-root"), password());
  }

  /** A JDBC address for Connector/J. */
  public String url() {
    return "jdbc:mysql://127.0.0.1:" + port + "/sinau?sslMode=DISABLED&connectionTimeZone=UTC";
  }

  /** The only user who may enter over the network. */
  public String user() {
    return "sinau";
  }

  /** Generated at the first start. */
  public String password() {
    return secrets.password("database-sinau");
  }

  /** Everything a driver needs to enter. */
  public Access access() {
    return new Access(url(), user(), password());
  }

  Process process() {
    return process;
  }

  /** Stops it cleanly; returns when all is on disk. */
  @Override
  public void close() {
    children.stop(NAME);
    if (ownHome != null) {
      ownHome.close();
    }
  }

  /** True once the server sends the first packet of the protocol, which begins with version 10. */
  private static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1000);
      socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(2));
      var greeting = socket.getInputStream().readNBytes(5);
      return greeting.length == 5 && greeting[4] == 10;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
