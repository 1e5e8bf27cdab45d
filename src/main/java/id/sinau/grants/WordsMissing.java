package id.sinau.grants;

import id.sinau.shared.DomainException;

/** An objection, its answer and its decision need words. */
public class WordsMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  WordsMissing(int most) {
    super(most);
  }
}
