package id.sinau.quizzes;

import id.sinau.shared.DomainException;

/** Lessons or chapter quizzes stand before the post-test. */
public class PosttestNotYet extends DomainException {
  private static final long serialVersionUID = 1L;

  public PosttestNotYet() {}
}
