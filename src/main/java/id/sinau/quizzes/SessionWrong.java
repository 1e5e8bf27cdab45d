package id.sinau.quizzes;

import id.sinau.shared.DomainException;

/** A session needs a course that allows it, a place and some hours. */
public class SessionWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  SessionWrong() {}
}
