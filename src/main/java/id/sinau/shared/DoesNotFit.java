package id.sinau.shared;

/**
 * A learning event that contradicts what the server knows, such as an unknown course version. The
 * reason is a short name for staff.
 */
public class DoesNotFit extends DomainException {
  private static final long serialVersionUID = 1L;
  private final String reason;

  /**
   * @param reason such as {@code unknown-version}, at most 40 characters
   */
  public DoesNotFit(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
