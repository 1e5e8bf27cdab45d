package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** An uploaded picture is no PNG or JPEG that can be read. */
public class PictureUnreadable extends DomainException {
  private static final long serialVersionUID = 1L;

  PictureUnreadable() {
    super();
  }
}
