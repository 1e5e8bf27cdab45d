package id.sinau.courses.drafts;

import id.sinau.courses.editing.Chapters;
import id.sinau.courses.editing.Way;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A trainer orders the chapters of a draft, each named by its place from 0. Each act names the
 * version she saw and gives the one that is there now.
 */
@Stateless
@RolesAllowed(Role.TRAINER)
public class WritingChapters {
  @Inject Rewriting rewriting;

  public int add(String code, int seen, String title) {
    return rewriting.save(code, seen, course -> Chapters.add(course, title));
  }

  public int rename(String code, int seen, int chapter, String title) {
    return rewriting.save(code, seen, course -> Chapters.rename(course, chapter, title));
  }

  public int move(String code, int seen, int chapter, Way way) {
    return rewriting.save(code, seen, course -> Chapters.move(course, chapter, way));
  }

  /**
   * @throws id.sinau.courses.editing.ChapterNotEmpty while it has a lesson or a quiz
   */
  public int remove(String code, int seen, int chapter) {
    return rewriting.save(code, seen, course -> Chapters.remove(course, chapter));
  }
}
