package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeState;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What anybody may read of the rounds without signing in. */
@Stateless
@PermitAll
public class PublicRounds {
  @Inject Rounds rounds;
  @Inject Decrees decrees;

  /** Every round that was ever opened, the newest first. */
  public List<ProgrammeView> all() {
    return rounds.all().stream().filter(r -> r.state() != ProgrammeState.DRAFT).toList();
  }

  /**
   * @throws NotFound when there is no such round, or it is a draft
   */
  public ProgrammeView round(String code) {
    return rounds.open(code).orElseThrow(NotFound::new);
  }

  /** Whom the decrees name, in the order of their annexes; empty before the decree. */
  public List<Recipient> recipients(String code) {
    return decrees.linesOf(round(code).id()).stream()
        .map(l -> new Recipient(l.fullName(), l.area(), l.kit()))
        .toList();
  }
}
