package id.sinau.quizzes;

import id.sinau.shared.DomainException;

/** Nobody watches so many rooms at once. */
public class TooManySessions extends DomainException {
  private static final long serialVersionUID = 1L;

  TooManySessions() {
    super(OpeningSession.MOST_OPEN);
  }
}
