package id.sinau.courses.drafts;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Rendering;
import id.sinau.courses.Shelf;
import id.sinau.courses.facts.FactShelf;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A trainer reads a draft: for its form, with what is wrong in it, and as learners will see it. */
@Stateless
@RolesAllowed(Role.TRAINER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadingDrafts {
  @Inject Drafts drafts;
  @Inject Authors authors;
  @Inject Checking checking;
  @Inject FactShelf facts;
  @Inject Shelf shelf;
  @Inject Clock clock;

  /**
   * The draft, if one is being written.
   *
   * @throws NotFound when there is no such course for her
   */
  public Optional<DraftView> draft(String code) {
    authors.check(code);
    return drafts
        .find(code)
        .map(
            d ->
                new DraftView(
                    d.version(),
                    d.document(),
                    drafts.paths(d.id()),
                    authors.names(code),
                    d.changedBy(),
                    d.changedAt()));
  }

  /** What the check before publishing would say now; empty where nothing is being written. */
  public List<Finding> findings(String code) {
    authors.check(code);
    return drafts
        .find(code)
        .map(d -> checking.check(d.document(), drafts.files(d.id())))
        .orElse(List.of());
  }

  /**
   * The course as learners would see it: the draft or, where there is none, the newest version.
   * Links to other lessons lead to their previews. A draft's version has the id 0.
   *
   * @throws NotFound when there is no such course for her
   */
  public PublishedCourse preview(String code) {
    authors.check(code);
    var draft = drafts.find(code);
    if (draft.isEmpty()) {
      return shelf.newest(code).orElseThrow(NotFound::new);
    }
    var document = draft.get().document();
    var files = drafts.files(draft.get().id());
    var fragments = Rendering.of(document, files, facts.all(), "/pratinjau/" + code);
    long bytes = files.values().stream().mapToLong(file -> file.length).sum();
    return new PublishedCourse(0, 0, code, 0, "", document, fragments, clock.instant(), bytes);
  }
}
