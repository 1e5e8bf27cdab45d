package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** An uploaded picture has too many bytes or pixels. */
public class PictureTooBig extends DomainException {
  private static final long serialVersionUID = 1L;

  PictureTooBig(int megabytes, int megapixels) {
    super(megabytes, megapixels);
  }
}
