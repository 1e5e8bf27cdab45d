package id.sinau.launch;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits between two looks at something that gives no notice: a port, a lock, another process. */
final class Pause {
  private Pause() {}

  static void millis(long time) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(time));
  }
}
