package id.sinau.courses.drafts;

import id.sinau.shared.DomainException;

/** An uploaded track is neither Opus in Ogg nor MP3, or is cut off. */
public class TrackUnreadable extends DomainException {
  private static final long serialVersionUID = 1L;
}
