package id.sinau.grants.equipment;

import id.sinau.grants.Act;
import id.sinau.grants.DecreeLine;
import id.sinau.grants.Decrees;
import id.sinau.grants.EquipmentMoves;
import id.sinau.people.Directory;
import id.sinau.shared.Dates;
import id.sinau.shared.PublicCode;
import id.sinau.shared.Sql;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Tools are handed over, once, to whom a decree names; each gets its public code. */
@ApplicationScoped
public class Handovers {
  @PersistenceContext EntityManager em;
  @Inject EquipmentMoves moves;
  @Inject Decrees decrees;
  @Inject Directory directory;

  /**
   * @throws NoDecreeLine when no decree names the application
   * @throws WrongHandover when witness, day or a tool's condition is missing or impossible
   */
  public void record(String code, HandoverDraft draft, Act act) {
    moves.handOver(
        code,
        act,
        application -> draft.check(line(application).signedOn(), Dates.day(act.at())),
        application -> write(line(application), draft, act));
  }

  private DecreeLine line(long application) {
    return decrees.lineOf(application).orElseThrow(NoDecreeLine::new);
  }

  private void write(DecreeLine line, HandoverDraft draft, Act act) {
    em.createNativeQuery(
            """
            insert into handover (ticket, application_id, decree_line_id, number, handed_on, at, by_name, giver_name,
              witness_name, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .setParameter(1, Uuid7.bytes(act.ticket()))
        .setParameter(2, line.application())
        .setParameter(3, line.id())
        .setParameter(4, nextNumber(draft.handedOn().getYear()))
        .setParameter(5, draft.handedOn())
        .setParameter(6, Sql.column(act.at()))
        .setParameter(7, act.by())
        .setParameter(8, giver(act))
        .setParameter(9, draft.witness().strip())
        .setParameter(10, draft.note())
        .executeUpdate();
    int position = 0;
    for (var tool : draft.tools()) {
      item(line.application(), position++, tool);
    }
  }

  /** Paper names people in full, pages by the name they are called. */
  private String giver(Act act) {
    return act.person() == null ? act.called() : directory.person(act.person()).fullName();
  }

  private void item(long application, int position, HandoverDraft.Tool tool) {
    em.createNativeQuery(
            """
            insert into equipment_item (code, handover_id, position, name, serial_number, tool_condition)
            select ?, id, ?, ?, ?, ? from handover where application_id = ?""")
        .setParameter(1, PublicCode.random())
        .setParameter(2, position)
        .setParameter(3, tool.name().strip())
        .setParameter(4, tool.serial())
        .setParameter(5, tool.condition().name())
        .setParameter(6, application)
        .executeUpdate();
  }

  /** The year's next number; its row stays locked until the act ends, so no number is lost. */
  private String nextNumber(int year) {
    em.createNativeQuery(
            "insert into handover_register (year, last) values (?, 1) on duplicate key update last = last + 1")
        .setParameter(1, year)
        .executeUpdate();
    long last =
        Sql.number(
            em.createNativeQuery("select last from handover_register where year = ? for update")
                .setParameter(1, year)
                .getSingleResult());
    return String.format("BAST/%04d/%d", last, year);
  }

  /** The handover of an application, empty before it. */
  public Optional<Handover> of(long application) {
    List<?> rows =
        em.createNativeQuery(
                "select number, handed_on, giver_name, witness_name, note from handover where application_id = ?")
            .setParameter(1, application)
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row, application)).findFirst();
  }

  private Handover read(Object[] c, long application) {
    return new Handover(
        Sql.text(c[0]),
        Sql.date(c[1]),
        Sql.text(c[2]),
        Sql.text(c[3]),
        Sql.text(c[4]),
        items(application));
  }

  private List<Handover.Item> items(long application) {
    List<?> rows =
        em.createNativeQuery(
                """
                select i.code, i.name, i.serial_number, i.tool_condition from equipment_item i
                join handover h on h.id = i.handover_id where h.application_id = ? order by i.position""")
            .setParameter(1, application)
            .getResultList();
    return rows.stream().map(row -> item((Object[]) row)).toList();
  }

  private static Handover.Item item(Object[] c) {
    return new Handover.Item(
        Sql.text(c[0]), Sql.text(c[1]), Sql.text(c[2]), ToolCondition.valueOf(Sql.text(c[3])));
  }
}
