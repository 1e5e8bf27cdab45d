package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** An uploaded track would cost learners more than a voice needs. */
public class TrackTooHeavy extends DomainException {
  private static final long serialVersionUID = 1L;

  TrackTooHeavy(int kilobits) {
    super(kilobits);
  }
}
