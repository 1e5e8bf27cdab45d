package id.sinau.courses.drafts;

import id.sinau.courses.LessonDocument;
import id.sinau.courses.editing.Lessons;
import id.sinau.courses.editing.Way;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A trainer writes the lessons of a draft. Each act names the version she saw and gives the one
 * that is there now.
 */
@Stateless
@RolesAllowed(Role.TRAINER)
public class WritingLessons {
  @Inject Rewriting rewriting;
  @Inject Drafts drafts;

  /**
   * An empty lesson at the end of a chapter.
   *
   * @param chapter its place, from 0
   */
  public int add(String code, int seen, int chapter, String title) {
    return rewriting.save(code, seen, course -> Lessons.add(course, chapter, title));
  }

  public int edit(String code, int seen, LessonDocument written) {
    return rewriting.save(code, seen, course -> Lessons.edit(course, written));
  }

  /** Beyond the end of its chapter a lesson goes into the next one. */
  public int move(String code, int seen, String lesson, Way way) {
    return rewriting.save(code, seen, course -> Lessons.move(course, lesson, way));
  }

  /** The lesson and its pictures are gone from the draft. */
  public int remove(String code, int seen, String lesson) {
    int version = rewriting.save(code, seen, course -> Lessons.remove(course, lesson));
    drafts.detach(drafts.get(code).id(), lesson + "/");
    return version;
  }
}
