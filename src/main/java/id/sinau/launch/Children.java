package id.sinau.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes this launcher started. Each leaves a pid file, so that the next launcher stops what
 * a killed one left behind.
 */
final class Children implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(60);

  private final Path folder;
  private final Map<String, Process> running = new LinkedHashMap<>();
  private boolean closed;

  Children(Home home) {
    this.folder = home.folder("run");
  }

  /** Stops the process of this name that an earlier launcher left, and tells whether one was. */
  boolean stopOrphan(String name) {
    var pidFile = pidFile(name);
    try {
      var orphan = pidFile.living();
      orphan.ifPresent(Children::stop);
      pidFile.delete();
      return orphan.isPresent();
    } catch (IOException unreadable) {
      throw Home.unwritable(folder, unreadable);
    }
  }

  /**
   * Starts a process under a name; one that is started again keeps its place in the order of
   * stopping.
   *
   * @throws Refusal if everything is being stopped already
   * @throws IOException if the program can't be run
   */
  synchronized Process start(String name, ProcessBuilder command) throws IOException {
    if (closed) {
      throw new Refusal("launch.stopping");
    }
    // Else glibc keeps a pool of freed memory for every few threads, a hundred megabytes in all.
    command.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    var process = command.start();
    running.put(name, process);
    try {
      pidFile(name).write(process.toHandle());
    } catch (IOException unwritable) {
      throw Home.unwritable(folder, unwritable);
    }
    return process;
  }

  /** Stops the process of this name and forgets it; nothing happens if there is none. */
  synchronized void stop(String name) {
    var process = running.get(name);
    if (process == null) {
      return;
    }
    stop(process.toHandle());
    try {
      pidFile(name).delete();
    } catch (IOException harmless) {
      // The file names a process that is gone; the next launcher sees that and removes it.
    }
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Stops all, the last started first, and starts nothing any more. */
  @Override
  public synchronized void close() {
    closed = true;
    var names = new ArrayList<>(running.keySet());
    Collections.reverse(names);
    names.forEach(this::stop);
  }

  private PidFile pidFile(String name) {
    return new PidFile(folder.resolve(name + ".pid"));
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException deaf) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException hurried) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
