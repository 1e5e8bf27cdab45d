package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** A picture without words is nothing for who can't see it. */
public class PictureWordsMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  PictureWordsMissing(int most) {
    super(most);
  }
}
