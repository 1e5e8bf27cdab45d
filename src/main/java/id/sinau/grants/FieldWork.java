package id.sinau.grants;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a companion or an officer has to do in the field: surveys, handovers, visits. */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FieldWork {
  /** A first visit is due so long after the handover (domain.md §3.3). */
  public static final Duration FIRST_VISIT = Duration.ofDays(30);

  private static final int MOST = 300;

  @PersistenceContext EntityManager em;
  @Inject Reach reach;
  @Inject Surveyors surveyors;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Whom the caller should survey, by the rule of {@link Surveyors}. */
  public List<FieldRow> surveys() {
    var rows = rows("SURVEY", Stage.FILE_CHECKED, null, "survei", Role.CADRE, Role.OFFICER);
    var withCompanion = Set.copyOf(surveyors.villagesWithCompanion());
    var now = clock.instant();
    return rows.stream().filter(r -> isMine(r, withCompanion, now)).toList();
  }

  /** To whom tools are to be handed over, because a decree names her. */
  public List<FieldRow> handovers() {
    return rows("HANDOVER", Stage.DECREED, null, "serah-terima", Role.OFFICER);
  }

  /** Who has tools for 30 days and was not visited yet. */
  public List<FieldRow> visits() {
    var due = clock.instant().minus(FIRST_VISIT);
    return rows("VISIT", Stage.HANDED_OVER, due, "kunjungan", Role.CADRE, Role.OFFICER);
  }

  private boolean isMine(FieldRow row, Set<String> withCompanion, Instant now) {
    return Surveyors.covers(caller, Role.CADRE, row.area())
        || !withCompanion.contains(row.area().value())
        || row.since().plus(Surveyors.PATIENCE).isBefore(now);
  }

  private List<FieldRow> rows(
      String kind, Stage stage, Instant before, String page, String... roles) {
    var values = new ArrayList<Object>(List.of(stage.name(), caller.person().orElse(0L)));
    values.add(Sql.column(before == null ? clock.instant() : before));
    var query =
        em.createNativeQuery(
            "select a.code, a.full_name, a.area, k.name, a.stage_since from application a join kit k on k.id = a.kit_id"
                + " where a.stage = ? and a.person_id <> ? and a.stage_since <= ? and "
                + reach.within("a.area", values, roles)
                + " order by a.stage_since, a.id");
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    List<?> rows = query.setMaxResults(MOST).getResultList();
    return rows.stream().map(row -> read((Object[]) row, kind, page)).toList();
  }

  private static FieldRow read(Object[] c, String kind, String page) {
    return new FieldRow(
        kind,
        Sql.text(c[1]),
        new AreaCode(Sql.text(c[2])),
        Sql.text(c[3]),
        Sql.instant(c[4]),
        "/lapangan/" + page + "/" + Sql.text(c[0]));
  }
}
