package id.sinau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The CPU time that server and database have used, from {@code /proc/<pid>/stat} (Linux only).
 *
 * @param server milliseconds of Payara Micro
 * @param database milliseconds of MariaDB
 */
record Cpu(double server, double database) {
  /** Linux counts in hundredths of a second on every platform Java runs on. */
  private static final double TICK = 10;

  static Cpu now() {
    return new Cpu(used("payara-micro.jar"), used("mariadbd"));
  }

  Cpu since(Cpu earlier) {
    return new Cpu(server - earlier.server, database - earlier.database);
  }

  Cpu plus(Cpu other) {
    return new Cpu(server + other.server, database + other.database);
  }

  private static double used(String program) {
    return ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().commandLine().orElse("").contains(program))
        .mapToDouble(p -> ticks(p.pid()) * TICK)
        .sum();
  }

  /** User and system time are the 14th and 15th field; the 2nd, in brackets, may hold blanks. */
  private static long ticks(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
