package id.sinau.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** MariaDB's own files under the home: made whole or not at all, then opened by one server. */
final class DataFolder {
  static final long NEW_MEGABYTES = 300;
  private static final long OPEN_MEGABYTES = 50;
  private static final String BOOTSTRAP = "bootstrap";
  private static final int LOG_TAIL = 8000;

  /** One statement a line, as bootstrap reads. Root's account then can't be entered by network. */
  private static final String BEFORE_SYSTEM_TABLES =
      """
      create database mysql;
      use mysql;
      set @auth_root_socket = 'root';
      """;

  private final Home home;
  private final MariaDbPrograms programs;
  private final Path log;
  private final Path folder;

  DataFolder(Home home, MariaDbPrograms programs, Path log) {
    this.home = home;
    this.programs = programs;
    this.log = log;
    this.folder = home.root().resolve("database");
  }

  /** Makes the folder if there is none; one that lacks its heart is refused, not refilled. */
  void prepare(Children children) {
    if (Files.exists(folder)) {
      if (Files.notExists(folder.resolve("ibdata1")) || Files.notExists(folder.resolve("mysql"))) {
        throw new Refusal("database.broken", folder, log);
      }
      home.needsRoom(OPEN_MEGABYTES);
      return;
    }
    home.needsRoom(NEW_MEGABYTES);
    try {
      make(children);
    } catch (IOException notRunnable) {
      throw MariaDbPrograms.noneForThisPlatform(notRunnable);
    }
  }

  private void make(Children children) throws IOException {
    children.stopOrphan(BOOTSTRAP);
    var half = home.root().resolve("database.new");
    Home.delete(half);
    Home.privateFolder(half);
    var command = command(half);
    command.add("--bootstrap");
    var process = children.start(BOOTSTRAP, quiet(command));
    try (var statements = process.getOutputStream()) {
      statements.write(BEFORE_SYSTEM_TABLES.getBytes(StandardCharsets.UTF_8));
      for (var part : List.of("system_tables", "performance_tables", "system_tables_data")) {
        Files.copy(programs.base().resolve("share/mariadb_" + part + ".sql"), statements);
      }
    } catch (IOException diedMeanwhile) {
      // Its exit code says so too, and its log says why.
    }
    var exit = process.onExit().orTimeout(2, TimeUnit.MINUTES).join().exitValue();
    children.stop(BOOTSTRAP);
    if (exit != 0) {
      throw whyEnded(exit, "database.unmade");
    }
    Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The server on this folder, which runs {@code accounts} before it lets anyone in. */
  ProcessBuilder server(int port, Path accounts) {
    var command = command(folder);
    command.add("--init-file=" + accounts);
    command.add("--bind-address=127.0.0.1");
    command.add("--port=" + port);
    // Relative to the data folder: a full path may be longer than a socket's name can be.
    command.add("--socket=server.sock");
    command.add("--pid-file=server.pid");
    return quiet(command);
  }

  private List<String> command(Path data) {
    var command = new ArrayList<String>();
    command.add(programs.server().toString());
    command.add("--no-defaults");
    command.add("--basedir=" + programs.base());
    command.add("--lc-messages-dir=" + programs.base().resolve("share"));
    command.add("--datadir=" + data);
    command.add("--tmpdir=" + home.folder("tmp"));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    command.addAll(ALWAYS);
    return command;
  }

  private static final List<String> ALWAYS =
      List.of(
          "--character-set-server=utf8mb4",
          "--collation-server=utf8mb4_unicode_520_ci",
          "--default-time-zone=+00:00",
          "--skip-name-resolve",
          "--skip-symbolic-links",
          // Nothing leaves this machine, and the key it would make takes 5 to 12 s at each start.
          "--skip-ssl",
          "--local-infile=OFF",
          // As strict as MySQL 8.4, which the same statements must please.
          "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
              + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
          // A row of 8 MiB, and room for the statement around it.
          "--max-allowed-packet=32M",
          "--innodb-flush-log-at-trx-commit=1",
          "--innodb-buffer-pool-size=64M",
          // The system's cache serves what the small pool can't hold; what is committed is synced.
          "--innodb-data-file-buffering=ON",
          "--innodb-log-buffer-size=4M",
          "--aria-pagecache-buffer-size=8M",
          "--key-buffer-size=1M",
          "--performance-schema=OFF",
          "--max-connections=100");

  private ProcessBuilder quiet(List<String> command) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  /** Why the server ended by itself: the platform, the disk, or else the folder. */
  Refusal whyEnded(int exit) {
    return whyEnded(exit, "database.broken");
  }

  private Refusal whyEnded(int exit, String otherwise) {
    var said = lastWords();
    if (exit == 127 || said.contains("error while loading shared libraries")) {
      return MariaDbPrograms.noneForThisPlatform(null);
    }
    if (said.contains("No space left") || said.contains("disk full")) {
      return new Refusal("home.full", home.root(), home.freeMegabytes(), NEW_MEGABYTES);
    }
    return new Refusal(otherwise, folder, log);
  }

  private String lastWords() {
    try {
      var all = Files.readString(log, StandardCharsets.ISO_8859_1);
      return all.substring(Math.max(0, all.length() - LOG_TAIL));
    } catch (IOException silent) {
      return "";
    }
  }
}
