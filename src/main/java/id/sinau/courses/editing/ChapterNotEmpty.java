package id.sinau.courses.editing;

import id.sinau.shared.DomainException;

/** A chapter still has lessons or a quiz, which would be lost with it. */
public class ChapterNotEmpty extends DomainException {
  private static final long serialVersionUID = 1L;

  ChapterNotEmpty(String title) {
    super(title);
  }
}
