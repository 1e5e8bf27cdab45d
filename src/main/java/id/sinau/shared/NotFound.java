package id.sinau.shared;

/** What was asked for is not there, or not for this person: both look the same from outside. */
public class NotFound extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotFound() {}
}
