package id.sinau.grants.programmes;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The life of a round: written, opened, closed, ranked, announced, decreed, closed out. */
@ApplicationScoped
public class Rounds {
  @Inject Programmes programmes;
  @Inject AuditTrail trail;

  /**
   * Writes a new draft and gives it a readable code.
   *
   * @throws WrongRound when the draft breaks a rule
   */
  public ProgrammeView begin(RoundDraft draft) {
    draft.check();
    var made = programmes.add(new Programme(freeCode(draft), draft));
    trail.record("grants.roundWritten", "programme:" + made.id(), null);
    return made.view();
  }

  /**
   * @throws RoundNotThere when the round is no draft any more
   * @throws WrongRound when the draft breaks a rule
   */
  public ProgrammeView rewrite(long id, RoundDraft draft) {
    var round = programmes.lock(id);
    round.rewrite(draft);
    trail.record("grants.roundWritten", "programme:" + id, null);
    return round.view();
  }

  /**
   * @throws RoundNotThere when the round may not move there from where it stands
   */
  public void move(long id, ProgrammeState target) {
    programmes.lock(id).moveTo(target);
    trail.record("grants.roundMoved", "programme:" + id, target.name());
  }

  /** The whole list is decided: from this day people may object. */
  public void announce(long id, LocalDate day) {
    programmes.lock(id).announce(day);
    trail.record("grants.roundMoved", "programme:" + id, ProgrammeState.ANNOUNCED.name());
  }

  public ProgrammeView view(long id) {
    return programmes.get(id).view();
  }

  /** The round, its row locked until the act ends, so that acts on its money follow each other. */
  public ProgrammeView lock(long id) {
    return programmes.lock(id).view();
  }

  /**
   * The same by code. To be called before any other read of the act: what is read after it is what
   * the act before left.
   */
  public ProgrammeView lock(String code) {
    return programmes.lock(code).view();
  }

  /** A round anybody may see, by its code; drafts are nobody's business. */
  public Optional<ProgrammeView> open(String code) {
    return programmes.coded(code).filter(p -> p.state().isPublic()).map(Programme::view);
  }

  /**
   * @throws NotFound when there is no such round
   */
  public ProgrammeView coded(String code) {
    return programmes.coded(code).map(Programme::view).orElseThrow(NotFound::new);
  }

  /** All rounds, the newest first, at most 200. */
  public List<ProgrammeView> all() {
    return programmes.all().stream().map(Programme::view).toList();
  }

  private String freeCode(RoundDraft draft) {
    var plain =
        Normalizer.normalize(draft.name(), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    var code = plain.isEmpty() ? "bantuan" : plain.substring(0, Math.min(plain.length(), 48));
    var free = code;
    for (int i = 2; programmes.coded(free).isPresent(); i++) {
      free = code + "-" + i;
    }
    return free;
  }
}
