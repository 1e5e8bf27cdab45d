package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeState;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Dates;
import id.sinau.shared.Sql;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The decree (SK) that names the recipients; its annex is every approved application by name. */
@ApplicationScoped
public class Decrees {
  @PersistenceContext EntityManager em;
  @Inject Rounds rounds;
  @Inject Applications applications;
  @Inject Moves moves;
  @Inject ObjectionRows objections;

  /**
   * Records a signed decree.
   *
   * @throws ObjectionsStillOpen when people may still object on the day it was signed
   * @throws ObjectionsUndecided while somebody waits for the decision on her objection
   * @throws NothingToDecree when nobody is approved
   * @throws DecreeNumberTaken when the number is recorded already
   */
  public void record(String roundCode, DecreeDraft draft, Act act) {
    var round = rounds.lock(roundCode);
    if (isRecorded("ticket = ?", Uuid7.bytes(act.ticket()))) {
      return;
    }
    draft.check(Dates.day(act.at()));
    if (isRecorded("number = ?", draft.number().strip())) {
      throw new DecreeNumberTaken();
    }
    var approved = applications.at(round.id(), Stage.APPROVED);
    if (approved.isEmpty()) {
      throw new NothingToDecree();
    }
    checkObjections(round, draft);
    rounds.move(round.id(), ProgrammeState.DECREED);
    write(round.id(), draft, act);
    int position = 0;
    for (var application : approved) {
      line(draft, ++position, application, round);
      var part = act.on(application.id());
      moves.move(application, part, a -> a.beNamedInDecree(part));
    }
  }

  private void checkObjections(ProgrammeView round, DecreeDraft draft) {
    var until = round.objectionsUntil();
    boolean open =
        round.draft().objectionDays() > 0 && until != null && !draft.signedOn().isAfter(until);
    if (open) {
      throw new ObjectionsStillOpen(until.toString());
    }
    long undecided = objections.undecided(round.id());
    if (undecided > 0) {
      throw new ObjectionsUndecided(undecided);
    }
  }

  private boolean isRecorded(String where, Object value) {
    return Sql.number(
            em.createNativeQuery("select count(*) from decree where " + where)
                .setParameter(1, value)
                .getSingleResult())
        > 0;
  }

  private void write(long round, DecreeDraft draft, Act act) {
    em.createNativeQuery(
            """
            insert into decree (ticket, programme_id, number, signed_on, signer_name, signer_title, recorded_at, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .setParameter(1, Uuid7.bytes(act.ticket()))
        .setParameter(2, round)
        .setParameter(3, draft.number().strip())
        .setParameter(4, draft.signedOn())
        .setParameter(5, draft.signerName().strip())
        .setParameter(6, draft.signerTitle().strip())
        .setParameter(7, Sql.column(act.at()))
        .setParameter(8, act.by())
        .executeUpdate();
  }

  private void line(DecreeDraft draft, int position, Application a, ProgrammeView round) {
    em.createNativeQuery(
            """
            insert into decree_line (decree_id, position, application_id, full_name, area, kit_name)
            select id, ?, ?, ?, ?, ? from decree where number = ?\
            """)
        .setParameter(1, position)
        .setParameter(2, a.id())
        .setParameter(3, a.fullName())
        .setParameter(4, a.area().value())
        .setParameter(5, round.kit(a.kit()).name())
        .setParameter(6, draft.number().strip())
        .executeUpdate();
  }

  /** The line that names the application, empty when no decree does. */
  public Optional<DecreeLine> lineOf(long application) {
    return lines("l.application_id = ?", application).stream().findFirst();
  }

  /** All lines of a round's decrees, in the order of the annexes. */
  List<DecreeLine> linesOf(long round) {
    return lines("d.programme_id = ?", round);
  }

  private List<DecreeLine> lines(String where, long id) {
    List<?> rows =
        em.createNativeQuery(
                "select l.id, l.application_id, l.position, l.full_name, l.area, l.kit_name,"
                    + " d.number, d.signed_on from decree_line l join decree d on d.id ="
                    + " l.decree_id where "
                    + where
                    + " order by d.id, l.position")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  private static DecreeLine line(Object[] c) {
    return new DecreeLine(
        Sql.number(c[0]),
        Sql.number(c[1]),
        (int) Sql.number(c[2]),
        Sql.text(c[3]),
        new AreaCode(Sql.text(c[4])),
        Sql.text(c[5]),
        Sql.text(c[6]),
        Sql.date(c[7]));
  }
}
