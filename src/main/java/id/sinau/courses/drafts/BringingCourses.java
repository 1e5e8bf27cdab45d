package id.sinau.courses.drafts;

import id.sinau.courses.Problem;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.courses.files.CourseArchive;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A trainer brings in a course that somebody carried out as a file. It becomes a draft, or is
 * refused whole with every reason.
 */
@Stateless
@RolesAllowed(Role.TRAINER)
public class BringingCourses {
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  @Inject Drafts drafts;
  @Inject Authors authors;
  @Inject Shelf shelf;
  @Inject Caller caller;
  @Inject AuditTrail trail;

  /**
   * What came of a file.
   *
   * @param code of the draft, or "" where the file was refused
   * @param problems each with file and line; only warnings where the draft was made
   */
  public record Brought(String code, List<Problem> problems) {
    public Brought {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param name what the file was called, for problems that concern it as a whole
   * @throws ArchiveTooBig over 8 MB
   * @throws DraftWaits while a draft of that course is being written
   * @throws CourseTaken where the code belongs to a course she may not write
   */
  public Brought bring(byte[] archive, String name) {
    if (archive.length > MOST_BYTES) {
      throw new ArchiveTooBig(MOST_BYTES / 1024 / 1024);
    }
    var reading = CourseArchive.read(archive, name);
    if (!reading.isWhole()) {
      return new Brought("", reading.problems());
    }
    var code = reading.document().code();
    boolean known = authors.isTaken(code);
    if (known && !authors.mayWrite(code)) {
      throw new CourseTaken(code);
    }
    var newest = shelf.newest(code).map(PublishedCourse::versionId).orElse(null);
    if (!drafts.begin(reading.document(), reading.media(), newest, caller.name())) {
      throw new DraftWaits(code);
    }
    if (!known) {
      authors.sign(code);
    }
    trail.record("courses.brought", "course:" + code, null);
    return new Brought(code, reading.problems());
  }
}
