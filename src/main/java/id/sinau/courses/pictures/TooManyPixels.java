package id.sinau.courses.pictures;

import java.io.IOException;

/** A picture unfolds into more pixels than a server should hold; it was not decoded. */
public class TooManyPixels extends IOException {
  private static final long serialVersionUID = 1L;
}
