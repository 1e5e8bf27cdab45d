package id.sinau.shared;

import jakarta.ejb.ApplicationException;

/**
 * A rule said no. The subclass is named after the rule; its {@link #key()} finds the sentence that
 * tells the person what to do next.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Object[] arguments;

  protected DomainException(Object... arguments) {
    this.arguments = arguments.clone();
  }

  /** The key of the sentence in the text bundle, {@code refused.<ClassName>}. */
  public String key() {
    return "refused." + getClass().getSimpleName();
  }

  /** What the sentence's placeholders stand for; never personal data. */
  public Object[] arguments() {
    return arguments == null ? new Object[0] : arguments.clone();
  }

  @Override
  public String getMessage() {
    return key();
  }
}
