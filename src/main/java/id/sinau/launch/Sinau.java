package id.sinau.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The whole of Sinau, running: a database, the server on it, and someone who watches both. */
public final class Sinau implements AutoCloseable {
  private static final Duration DATABASE_MAY_TAKE = Duration.ofSeconds(60);
  private static final long LOW_ON_ROOM_MEGABYTES = 200;

  private final Settings settings;
  private final Consumer<String> tell;
  private final Home home;
  private final Children children;
  private final Restarts restarts = new Restarts();
  private Optional<EmbeddedDatabase> own = Optional.empty();
  private Server server;
  private boolean toldLowOnRoom;

  Sinau(Settings settings, Consumer<String> tell) {
    this.settings = settings;
    this.tell = tell;
    this.home = Home.open(settings.home(), "sinau");
    this.children = new Children(home);
  }

  /**
   * Starts everything, for tests and tools; returns once the first page answers.
   *
   * @throws Refusal if something can't start, with the reason and the remedy; nothing runs then
   */
  public static Sinau start(Settings settings) {
    var sinau = new Sinau(settings, words -> {});
    try {
      sinau.open();
      return sinau;
    } catch (RuntimeException refusal) {
      sinau.close();
      throw refusal;
    }
  }

  /** The address of the first page, as seen from this machine. */
  public String address() {
    return settings.localAddress();
  }

  void open() {
    var serverWasLeft = children.stopOrphan(Server.NAME);
    var databaseWasLeft = children.stopOrphan(EmbeddedDatabase.NAME);
    if (serverWasLeft || databaseWasLeft) {
      say("launch.orphans");
    }
    server = new Server(settings, home, children);
    server.needsItsPort();
    Secrets.in(settings.secrets());
    var access = openDatabase();
    say("launch.server");
    server.start(access);
    say("launch.ready", address(), home.root());
    if (settings.demo()) {
      say("launch.demo");
    }
    showNotice();
  }

  private Access openDatabase() {
    if (settings.database().isPresent()) {
      var given = settings.database().get();
      say("launch.given", given);
      GivenDatabase.await(given, DATABASE_MAY_TAKE);
      return given;
    }
    say("launch.database");
    own = Optional.of(EmbeddedDatabase.start(home, children, settings.secrets()));
    return own.get().access();
  }

  /** Starts again what dies, until everything is stopped or it dies too often. */
  void watch() {
    while (!children.isClosed()) {
      try {
        somethingDied().get(1, TimeUnit.MINUTES);
        if (!children.isClosed()) {
          startAgain();
        }
      } catch (TimeoutException allWell) {
        lookAtRoom();
      } catch (ExecutionException impossible) {
        throw new IllegalStateException(impossible);
      } catch (InterruptedException asked) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private CompletableFuture<?> somethingDied() {
    var serverDied = server.process().onExit();
    return own.map(database -> database.process().onExit().applyToEither(serverDied, p -> p))
        .orElse(serverDied);
  }

  private void startAgain() {
    if (!restarts.another(Instant.now())) {
      throw new Refusal(
          "launch.dying", Restarts.LIMIT, Restarts.WINDOW.toMinutes(), home.folder("log"));
    }
    own.filter(database -> !database.process().isAlive())
        .ifPresent(
            database -> {
              say("launch.databaseAgain");
              database.start();
            });
    if (!server.process().isAlive()) {
      say("launch.serverAgain");
      server.start(own.map(EmbeddedDatabase::access).orElseGet(this::openDatabase));
      showNotice();
    }
    say("launch.again", address());
  }

  private void lookAtRoom() {
    var low = home.freeMegabytes() < LOW_ON_ROOM_MEGABYTES;
    if (low && !toldLowOnRoom) {
      say("home.low", home.root(), home.freeMegabytes());
    }
    toldLowOnRoom = low;
  }

  private void showNotice() {
    var notice = server.notice();
    if (!notice.isEmpty()) {
      tell.accept(notice);
    }
  }

  private void say(String key, Object... facts) {
    tell.accept(Words.of(key, facts));
  }

  /** Stops the server, then the database, cleanly; nothing happens the second time. */
  @Override
  public void close() {
    children.close();
    home.close();
  }
}
