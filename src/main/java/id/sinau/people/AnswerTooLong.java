package id.sinau.people;

import id.sinau.shared.DomainException;

/** The answer is longer than there is room for. */
public class AnswerTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  AnswerTooLong(int most) {
    super(most);
  }
}
