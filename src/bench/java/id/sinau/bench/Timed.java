package id.sinau.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long each of many requests took, and what they cost together. */
final class Timed {
  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
  private Cpu cpu = new Cpu(0, 0);
  private long spent;

  /** Takes the time of one request; from any thread. */
  void time(Runnable request) {
    var begun = System.nanoTime();
    request.run();
    nanos.add(System.nanoTime() - begun);
  }

  /** Takes wall clock and CPU of a phase in which requests are timed. */
  void phase(Runnable phase) {
    var before = Cpu.now();
    var begun = System.nanoTime();
    phase.run();
    spent += System.nanoTime() - begun;
    cpu = cpu.plus(Cpu.now().since(before));
  }

  int count() {
    return nanos.size();
  }

  double perSecond() {
    return count() * 1e9 / spent;
  }

  /** Milliseconds that so many of a hundred requests did not exceed. */
  double percentile(int percent) {
    var sorted = nanos.stream().sorted().toList();
    int at = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, at)) / 1e6;
  }

  double serverMillis() {
    return cpu.server() / Math.max(1, count());
  }

  double databaseMillis() {
    return cpu.database() / Math.max(1, count());
  }
}
