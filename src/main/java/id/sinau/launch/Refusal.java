package id.sinau.launch;

/** A reason why Sinau cannot start or go on, told in one sentence that says what to do next. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String key;

  Refusal(String key, Object... facts) {
    this(key, Words.of(key, facts));
  }

  Refusal(Throwable cause, String key, Object... facts) {
    this(key, facts);
    initCause(cause);
  }

  private Refusal(String key, String sentence) {
    super(sentence);
    this.key = key;
  }

  /** A sentence that someone else wrote, in both languages already. */
  static Refusal saying(String sentence) {
    return new Refusal("server.refuses", sentence);
  }

  /** The sentence's key in {@code text.properties}; never null. */
  public String key() {
    return key;
  }
}
