package id.sinau.grants.web;

import id.sinau.grants.LineDecision;
import id.sinau.grants.ListLine;
import id.sinau.grants.RankedList;
import id.sinau.grants.Reason;
import id.sinau.grants.Stage;
import id.sinau.grants.Verdict;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Reads from the list's form what the decider chose for each line. */
@RequestScoped
class ListForm {
  private static final int NOTE = 500;

  @Inject Form form;

  /** The lines that still wait and for which something was chosen. */
  List<LineDecision> decisions(RankedList list) {
    return list.lines().stream().map(this::decision).filter(Objects::nonNull).toList();
  }

  private LineDecision decision(ListLine line) {
    var verdict = Typed.one(Verdict.class, form.value("verdict-" + line.code()));
    if (line.stage() != Stage.PROPOSED || verdict == null) {
      return null;
    }
    var reason = Typed.one(Reason.class, form.value("reason-" + line.code()));
    var note = form.value("note-" + line.code());
    return new LineDecision(
        line.code(),
        verdict,
        verdict == Verdict.REFUSE ? reason : null,
        note.isEmpty() ? null : note.substring(0, Math.min(note.length(), NOTE)));
  }

  /**
   * What was sent, or before that what the rank suggests; nothing is suggested for her own work.
   */
  boolean isChosen(ListLine line, String verdict) {
    var sent = form.value("verdict-" + line.code());
    var suggested = line.suggested() == null || line.ownWork() ? "" : line.suggested().name();
    return (form.isSent() ? sent : suggested).equals(verdict);
  }
}
