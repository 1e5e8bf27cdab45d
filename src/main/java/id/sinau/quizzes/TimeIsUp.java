package id.sinau.quizzes;

import id.sinau.shared.DomainException;

/** The time of a final test is over; what was answered before it counts. */
public class TimeIsUp extends DomainException {
  private static final long serialVersionUID = 1L;

  TimeIsUp() {}
}
