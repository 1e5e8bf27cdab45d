package id.sinau.courses.drafts;

import id.sinau.courses.Publication;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.courses.editing.Difference;
import id.sinau.people.Reason;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.CourseLearners;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * A trainer publishes a draft: it is checked first, becomes the next version and is gone as a
 * draft. Where only words, pictures or facts changed, people in the middle move on to it; where
 * lessons, questions or keys changed, they stay on theirs until they choose (src/docs/authors.md).
 */
@Stateless
@RolesAllowed(Role.TRAINER)
public class PublishingCourses {
  @Inject Rewriting rewriting;
  @Inject Drafts drafts;
  @Inject Checking checking;
  @Inject Publication publication;
  @Inject Shelf shelf;
  @Inject CourseLearners learners;
  @Inject Caller caller;
  @Inject AuditTrail trail;

  /**
   * What would happen.
   *
   * @throws id.sinau.shared.NotFound when no draft of hers has that code
   */
  public Publishing look(String code) {
    var draft = rewriting.hers(code);
    var newest = shelf.newest(code);
    var before = newest.map(PublishedCourse::document);
    return new Publishing(
        code,
        draft.document().title(),
        draft.version(),
        newest.map(PublishedCourse::number).orElse(0),
        newest.map(PublishedCourse::publishedAt).orElse(null),
        otherSince(draft, newest),
        before.map(b -> !Publication.hasSameShape(b, draft.document())).orElse(false),
        newest.map(n -> inTheMiddle(n.courseId())).orElse(0L),
        before.map(b -> Difference.between(b, draft.document())).orElse(List.of()),
        checking.check(draft.document(), drafts.files(draft.id())));
  }

  /**
   * Publishes the draft as she saw it.
   *
   * @param seen the version she looked at
   * @param note what changed, for those who come after; 10 to 500 characters
   * @return the number of the version
   * @throws DraftChanged when somebody saved meanwhile
   * @throws CourseNotReady while the check finds errors
   * @throws NothingChanged when the newest version is just so
   * @throws id.sinau.people.ReasonMissing without a note
   */
  public int publish(String code, int seen, String note) {
    var draft = rewriting.hers(code);
    if (draft.version() != seen) {
      throw new DraftChanged();
    }
    var what = Reason.given(note);
    var files = drafts.files(draft.id());
    long errors = checking.check(draft.document(), files).stream().filter(Finding::isError).count();
    if (errors > 0) {
      throw new CourseNotReady(errors);
    }
    long before = shelf.newest(code).map(PublishedCourse::versionId).orElse(0L);
    long version =
        publication.publish(
            draft.document(), files, Publication.Source.TRAINER, what, caller.name());
    if (version == before) {
      throw new NothingChanged();
    }
    drafts.remove(code);
    trail.record("courses.published", "course:" + code, what);
    return shelf.version(version).number();
  }

  private boolean otherSince(Drafts.Draft draft, Optional<PublishedCourse> newest) {
    var base = draft.basedOn() == null ? null : shelf.version(draft.basedOn()).document();
    return newest.isPresent() && !newest.get().document().equals(base);
  }

  private long inTheMiddle(long course) {
    var count = learners.of(List.of(course)).get(course);
    return count == null ? 0 : count.inTheMiddle();
  }
}
