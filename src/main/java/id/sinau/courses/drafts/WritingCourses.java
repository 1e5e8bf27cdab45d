package id.sinau.courses.drafts;

import id.sinau.courses.CompetencyDocument;
import id.sinau.courses.GlossaryEntry;
import id.sinau.courses.MediaStore;
import id.sinau.courses.Shelf;
import id.sinau.courses.SurveyItem;
import id.sinau.courses.TaskDocument;
import id.sinau.courses.editing.CourseFrame;
import id.sinau.courses.editing.Names;
import id.sinau.courses.editing.Skeleton;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** A trainer begins a course from nothing, opens one that is published, and writes its frame. */
@Stateless
@RolesAllowed(Role.TRAINER)
public class WritingCourses {
  private static final int TITLE = 60;
  private static final int CODE = 34;

  @Inject Drafts drafts;
  @Inject MediaStore media;
  @Inject Authors authors;
  @Inject Rewriting rewriting;
  @Inject Shelf shelf;
  @Inject Caller caller;
  @Inject AuditTrail trail;

  /**
   * A course from nothing, hers alone until she shares it.
   *
   * @return its code, made of the title
   * @throws CourseTitleWrong when the title is empty or over 60 characters
   */
  @RolesAllowed({Role.TRAINER, Role.SYSTEM})
  public String begin(String title) {
    var words = title == null ? "" : title.strip();
    if (words.isEmpty() || words.length() > TITLE) {
      throw new CourseTitleWrong(TITLE);
    }
    var code = Names.free(Names.code(words, CODE, "pelatihan"), authors::isTaken);
    drafts.begin(Rewriting.inFormat(Skeleton.of(code, words)), Map.of(), null, caller.name());
    authors.sign(code);
    trail.record("courses.begun", "course:" + code, null);
    return code;
  }

  /**
   * Opens a draft of the newest version; a draft that is there is opened as it is.
   *
   * @throws NotFound when there is no such course for her
   */
  public void open(String code) {
    authors.check(code);
    if (drafts.find(code).isEmpty()) {
      var newest = shelf.newest(code).orElseThrow(NotFound::new);
      drafts.begin(
          newest.document(),
          media.ofVersion(newest.versionId()),
          newest.versionId(),
          caller.name());
      trail.record("courses.draftOpened", "course:" + code, null);
    }
  }

  /**
   * Throws the draft away; what is published stays.
   *
   * @param seen the version she read, so that nobody throws away what she has not seen
   */
  public void discard(String code, int seen) {
    if (rewriting.hers(code).version() != seen) {
      throw new DraftChanged();
    }
    drafts.remove(code);
    trail.record("courses.draftDiscarded", "course:" + code, null);
  }

  /**
   * @param hours jam pelajaran, 1 to 40
   */
  public int words(
      String code, int seen, String title, String summary, String audience, int hours) {
    return rewriting.save(
        code, seen, course -> CourseFrame.words(course, title, summary, audience, hours));
  }

  /** One without an id is new and gets one. */
  public int competencies(String code, int seen, List<CompetencyDocument> competencies) {
    return rewriting.save(code, seen, course -> CourseFrame.competencies(course, competencies));
  }

  /** The practical task and the trainer's notes, both Markdown. */
  public int task(String code, int seen, TaskDocument task, String notes) {
    return rewriting.save(code, seen, course -> CourseFrame.task(course, task, notes));
  }

  /** One without an id is new and gets one. */
  public int survey(String code, int seen, List<SurveyItem> survey) {
    return rewriting.save(code, seen, course -> CourseFrame.survey(course, survey));
  }

  public int glossary(String code, int seen, List<GlossaryEntry> glossary) {
    return rewriting.save(code, seen, course -> CourseFrame.glossary(course, glossary));
  }
}
