package id.sinau.launch;

import java.util.List;

/** How the server's JVM is kept small: what it took for the start it gives back. */
final class ServerMemory {
  private ServerMemory() {}

  /**
   * @param heap the most memory for objects, in MiB
   */
  static List<String> options(int heap) {
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
