package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The office reads its rounds, drafts too, with what they have committed. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR, Role.SYSTEM})
public class ReadingRounds {
  @PersistenceContext EntityManager em;
  @Inject Rounds rounds;
  @Inject Lists lists;

  /** The newest first, at most 200. */
  public List<RoundRow> all() {
    return rounds.all().stream().map(this::row).toList();
  }

  public RoundRow one(String code) {
    return row(rounds.coded(code));
  }

  private RoundRow row(ProgrammeView round) {
    return new RoundRow(round, RankedList.Spending.of(lists.budget(round)), counts(round.id()));
  }

  private Map<Stage, Long> counts(long round) {
    var counts = new EnumMap<Stage, Long>(Stage.class);
    for (Object row :
        em.createNativeQuery(
                "select stage, count(*) from application where programme_id = ? group by stage")
            .setParameter(1, round)
            .getResultList()) {
      var c = (Object[]) row;
      counts.put(Stage.valueOf(Sql.text(c[0])), Sql.number(c[1]));
    }
    return counts;
  }
}
