package id.sinau.shared;

/** The act needs a signed-in person; pages lead her to the sign-in page and back. */
public class NotSignedIn extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotSignedIn() {}
}
