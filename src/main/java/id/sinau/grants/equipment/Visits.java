package id.sinau.grants.equipment;

import id.sinau.grants.Act;
import id.sinau.grants.EquipmentMoves;
import id.sinau.shared.Dates;
import id.sinau.shared.Sql;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Visits after the handover, as many as are made. */
@ApplicationScoped
public class Visits {
  @PersistenceContext EntityManager em;
  @Inject EquipmentMoves moves;
  @Inject Handovers handovers;

  /**
   * @throws id.sinau.grants.StepNotOpen before the handover
   * @throws WrongVisit when something is missing or impossible
   */
  public void record(String code, Visit visit, Act act) {
    moves.visit(
        code,
        act,
        application -> {
          var handover = handovers.of(application).orElseThrow(WrongVisit::new);
          visit.check(handover.handedOn(), Dates.day(act.at()));
          write(application, visit, act);
        });
  }

  private void write(long application, Visit visit, Act act) {
    em.createNativeQuery(
            """
            insert into monitoring_visit (ticket, application_id, visited_on, at, by_name, by_called, by_role, presence,
              tool_use, turnover_week, problem, follow_up, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .setParameter(1, Uuid7.bytes(act.ticket()))
        .setParameter(2, application)
        .setParameter(3, visit.visitedOn())
        .setParameter(4, Sql.column(act.at()))
        .setParameter(5, act.by())
        .setParameter(6, act.called())
        .setParameter(7, act.role())
        .setParameter(8, visit.presence().name())
        .setParameter(9, visit.use().name())
        .setParameter(10, visit.turnoverWeek())
        .setParameter(11, visit.problem().name())
        .setParameter(12, visit.followUp().name())
        .setParameter(13, visit.note())
        .executeUpdate();
  }

  /** The visits to an application, the first one first. */
  public List<Visit> of(long application) {
    List<?> rows =
        em.createNativeQuery(
                """
                select visited_on, presence, tool_use, turnover_week, problem, follow_up, note, by_called
                from monitoring_visit where application_id = ? order by id""")
            .setParameter(1, application)
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  private static Visit read(Object[] c) {
    return new Visit(
        Sql.date(c[0]),
        Presence.valueOf(Sql.text(c[1])),
        ToolUse.valueOf(Sql.text(c[2])),
        Sql.numberOrNull(c[3]),
        Problem.valueOf(Sql.text(c[4])),
        FollowUp.valueOf(Sql.text(c[5])),
        Sql.text(c[6]),
        Sql.text(c[7]));
  }
}
