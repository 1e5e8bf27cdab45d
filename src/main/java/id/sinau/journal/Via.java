package id.sinau.journal;

/** How a hand-in reached the server. */
public enum Via {
  /** A phone sent it itself. */
  NETWORK,
  /** Somebody uploaded the file. */
  FILE,
  /** A companion's phone read the codes on the learner's screen. */
  QR
}
