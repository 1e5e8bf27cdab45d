package id.sinau.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The folder named by SINAU_HOME; while it is open no other launcher may use it. */
final class Home implements AutoCloseable {
  private static final int LEAST_MEGABYTES = 300;
  private static final int LOG_LIMIT = 5 << 20;
  private static final Duration OTHER_MAY_STILL_BE_STOPPING = Duration.ofSeconds(5);

  private final Path root;
  private final FileChannel lockFile;

  private Home(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  /** Opens the folder for the one user called {@code tenant}, making it if need be. */
  static Home open(Path folder, String tenant) {
    var root = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      Files.createDirectories(root.resolve("run"));
      var file =
          FileChannel.open(
              root.resolve("run").resolve(tenant + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      var home = new Home(root, file);
      home.lock();
      return home;
    } catch (IOException unwritable) {
      throw unwritable(root, unwritable);
    }
  }

  private void lock() throws IOException {
    var end = System.nanoTime() + OTHER_MAY_STILL_BE_STOPPING.toNanos();
    while (tryLock() == null) {
      if (System.nanoTime() > end) {
        lockFile.close();
        throw new Refusal("home.taken", root);
      }
      Pause.millis(200);
    }
  }

  private FileLock tryLock() throws IOException {
    try {
      return lockFile.tryLock();
    } catch (OverlappingFileLockException takenInThisProcess) {
      return null;
    }
  }

  Path root() {
    return root;
  }

  /** A folder inside, readable by its owner only and made if need be. */
  Path folder(String name) {
    try {
      return privateFolder(root.resolve(name));
    } catch (IOException unwritable) {
      throw unwritable(root, unwritable);
    }
  }

  /** A log file; what an earlier run wrote beyond 5 MiB is kept once, under {@code .1}. */
  Path log(String name) {
    var log = folder("log").resolve(name + ".log");
    try {
      if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
        var old = log.resolveSibling(name + ".log.1");
        Files.move(log, old, StandardCopyOption.REPLACE_EXISTING);
      }
      return log;
    } catch (IOException unwritable) {
      throw unwritable(root, unwritable);
    }
  }

  /** Why a file could not be written below a folder: no room, or else no permission. */
  static Refusal unwritable(Path folder, IOException no) {
    if (String.valueOf(no.getMessage()).contains("No space left")) {
      return new Refusal(no, "home.full", folder, 0, LEAST_MEGABYTES);
    }
    return new Refusal(no, "home.unwritable", folder, System.getProperty("user.name"));
  }

  /** Refuses when fewer than {@code megabytes} are free, before anything is half written. */
  void needsRoom(long megabytes) {
    var free = freeMegabytes();
    if (free < megabytes) {
      throw new Refusal("home.full", root, free, megabytes);
    }
  }

  long freeMegabytes() {
    try {
      return Files.getFileStore(root).getUsableSpace() >> 20;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Lets the next launcher in. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException unclosable) {
      throw new UncheckedIOException(unclosable);
    }
  }

  static Path privateFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }

  static void delete(Path tree) throws IOException {
    if (Files.notExists(tree)) {
      return;
    }
    List<Path> innermostFirst;
    try (var all = Files.walk(tree)) {
      innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (var path : innermostFirst) {
      Files.delete(path);
    }
  }
}
