package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.DraftChanged;
import id.sinau.shared.DomainException;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What every page of the course editor shares: which course it is, the version its form saw, and
 * that a refused save leaves the form as it was typed.
 */
abstract class PartPage implements Serializable {
  private static final long serialVersionUID = 1L;
  static final String LIST = "/staff/courses/list";

  @Inject DraftInHand hand;
  @Inject Said said;
  @Inject Redirect redirect;
  private String course;
  private int seen;
  private boolean changed;

  /** What somebody else saved, beside what stands in the form. */
  public record Theirs(String label, String text) implements Serializable {}

  /** Fills the form from the document. */
  abstract void read(CourseDocument document);

  /** The same part as it is kept now; empty when it is gone. */
  abstract List<Theirs> theirs(CourseDocument document);

  /** The first view reads the draft; where none is being written any more the list answers. */
  public void open() {
    var draft = hand.find(course);
    if (draft.isEmpty()) {
      redirect.to(LIST);
    } else {
      seen = draft.get().version();
      read(draft.get().document());
    }
  }

  /**
   * Saves, or says why not. After somebody else's save the form stays and theirs is shown beside
   * it; saving again then means it.
   *
   * @param act from the version seen to the version saved
   */
  final boolean saved(IntUnaryOperator act) {
    try {
      seen = act.applyAsInt(seen);
      hand.putDown();
      return true;
    } catch (DraftChanged meanwhile) {
      changed = true;
      seen = hand.get(course).version();
      said.refused(meanwhile);
    } catch (DomainException refusal) {
      var field = fieldOf(refusal);
      if (field == null) {
        said.refused(refusal);
      } else {
        said.refused(field, refusal);
      }
    }
    return false;
  }

  /** The field that a refusal is about; null when it is about the whole form. */
  String fieldOf(DomainException refusal) {
    return null;
  }

  /** Leads to a page of the same course. */
  final void to(String page, String parameters) {
    redirect.to("/staff/courses/" + page + "?course=" + course + parameters);
  }

  public String getCourse() {
    return course;
  }

  public void setCourse(String course) {
    this.course = course;
  }

  /** What somebody else saved since this form was opened; empty when nobody did. */
  public List<Theirs> getTheirs() {
    return changed ? theirs(hand.get(course).document()) : List.of();
  }

  public boolean isChanged() {
    return changed;
  }
}
