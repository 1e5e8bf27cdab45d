package id.sinau.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process beyond the launcher's own death, by number, start time and program, so that
 * another process that later gets the same number is never taken for it.
 */
final class PidFile {
  /** The start time is counted from the machine's start, which a set clock moves a little. */
  private static final Duration CLOCK_MOVES = Duration.ofSeconds(3);

  private final Path file;

  PidFile(Path file) {
    this.file = file;
  }

  void write(ProcessHandle process) throws IOException {
    var info = process.info();
    var started = info.startInstant().orElseGet(Instant::now);
    Files.writeString(
        file, process.pid() + "\n" + started + "\n" + info.command().orElse("") + "\n");
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The process, if it is still that very one and alive; a damaged file names nobody. */
  Optional<ProcessHandle> living() throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    if (lines.size() != 3) {
      return Optional.empty();
    }
    try {
      var started = Instant.parse(lines.get(1));
      return ProcessHandle.of(Long.parseLong(lines.get(0)))
          .filter(ProcessHandle::isAlive)
          .filter(process -> process.info().command().orElse("").equals(lines.get(2)))
          .filter(process -> isThatOf(process, started));
    } catch (IllegalArgumentException | DateTimeException damaged) {
      return Optional.empty();
    }
  }

  private static boolean isThatOf(ProcessHandle process, Instant started) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_MOVES) <= 0)
        .orElse(false);
  }
}
