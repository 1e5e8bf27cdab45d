package id.sinau.launch;

import java.util.ArrayList;
import java.util.List;

/** How the server's JVM is kept small: what it took for the start it gives back. */
final class ServerMemory {
  private ServerMemory() {}

  /**
   * @param heap the most memory for objects, in MiB
   * @param demo whether people only look at it: the second compiler takes as much of the processor
   *     as everything else until the demonstration is ready, and earns it back only later
   */
  static List<String> options(int heap, boolean demo) {
    var options = new ArrayList<>(always(heap));
    if (demo) {
      options.add("-XX:TieredStopAtLevel=1");
    }
    return options;
  }

  private static List<String> always(int heap) {
    return List.of(
        "-Xmx" + heap + "m",
        "-Xms" + heap / 4 + "m",
        // A small fixed nursery: memory then grows with what is kept, not with what passes by.
        "-Xmn" + heap / 8 + "m",
        "-XX:MinHeapFreeRatio=10",
        "-XX:MaxHeapFreeRatio=25",
        "-XX:+UseSerialGC",
        "-Xss512k",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:ReservedCodeCacheSize=96m",
        // Some JDKs do not know how to give memory outside the heap back.
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:TrimNativeHeapInterval=30000",
        "-XX:+ExitOnOutOfMemoryError");
  }
}
