package id.sinau.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way between a phone and the office, which a test can cut and slow. Chromium's own offline
 * mode does not reach service workers, a cut line does.
 */
final class Line implements AutoCloseable {

  private final ServerSocket near;
  private final URI office;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private volatile Duration delay = Duration.ZERO;

  Line(String office) {
    this.office = URI.create(office);
    try {
      near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  String site() {
    return "http://localhost:" + near.getLocalPort();
  }

  void cut() {
    cut = true;
    open.forEach(Line::close);
  }

  void mend() {
    cut = false;
    delay = Duration.ZERO;
  }

  /** Everything the office says comes so much later. */
  void slow(Duration by) {
    delay = by;
  }

  private void accept() {
    while (!near.isClosed()) {
      try {
        var phone = near.accept();
        if (cut) {
          close(phone);
        } else {
          connect(phone);
        }
      } catch (IOException closed) {
        // The next turn of the loop finds out whether for good.
      }
    }
  }

  private void connect(Socket phone) throws IOException {
    var there = new Socket(InetAddress.getLoopbackAddress(), office.getPort());
    open.add(phone);
    open.add(there);
    start(() -> pump(phone, there, false));
    start(() -> pump(there, phone, true));
  }

  private void pump(Socket from, Socket to, boolean late) {
    var bytes = new byte[16_384];
    try {
      for (int n; (n = from.getInputStream().read(bytes)) >= 0; ) {
        if (late && !delay.isZero()) {
          Thread.sleep(delay.toMillis());
        }
        to.getOutputStream().write(bytes, 0, n);
      }
    } catch (IOException hungUp) {
      // Either side may hang up at any time.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close(from);
    close(to);
    open.remove(from);
    open.remove(to);
  }

  private static void start(Runnable work) {
    var thread = new Thread(work, "line");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(AutoCloseable each) {
    try {
      each.close();
    } catch (Exception alreadyGone) {
      // That is what was wanted.
    }
  }

  @Override
  public void close() {
    close(near);
    open.forEach(Line::close);
  }
}
