package id.sinau.courses.drafts;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.DocumentRefused;
import id.sinau.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;

/**
 * The rule of every save: the draft is hers to write, nobody saved since she read it, and the
 * result fits the course format.
 */
@ApplicationScoped
class Rewriting {
  @Inject Drafts drafts;
  @Inject Authors authors;
  @Inject Caller caller;

  /** A draft the caller may write. */
  Drafts.Draft hers(String code) {
    authors.check(code);
    return drafts.get(code);
  }

  /**
   * Saves what the act makes of the document; an act that changes nothing saves nothing.
   *
   * @param seen the version the editor read
   * @return the version the draft has now
   * @throws DraftChanged when somebody saved meanwhile
   * @throws NotInFormat when the result is too long or has too many entries
   */
  int save(String code, int seen, UnaryOperator<CourseDocument> act) {
    var draft = hers(code);
    if (draft.version() != seen) {
      throw new DraftChanged();
    }
    var changed = inFormat(act.apply(draft.document()));
    if (changed.equals(draft.document())) {
      return seen;
    }
    drafts.save(code, seen, changed, caller.name());
    return seen + 1;
  }

  /** The document with clean texts. */
  static CourseDocument inFormat(CourseDocument document) {
    try {
      return CourseDocument.fromJson(document.toJson());
    } catch (DocumentRefused refused) {
      var pointer = refused.problems().get(0).file();
      throw new NotInFormat(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
  }
}
