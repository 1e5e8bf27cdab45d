package id.sinau.launch;

/** A reason why Sinau cannot start or go on, told in one sentence that says what to do next. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String key;

  Refusal(String key, Object... facts) {
    super(Words.of(key, facts));
    this.key = key;
  }

  Refusal(Throwable cause, String key, Object... facts) {
    this(key, facts);
    initCause(cause);
  }

  /** The sentence's key in {@code text.properties}; never null. */
  public String key() {
    return key;
  }
}
