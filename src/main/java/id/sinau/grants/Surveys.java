package id.sinau.grants;

import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** The survey of a business on the spot: once per application, its points are the score. */
@ApplicationScoped
public class Surveys {
  @PersistenceContext EntityManager em;
  @Inject Moves moves;

  /**
   * @throws WrongSurvey when a criterion has no points
   * @throws OwnApplication when the surveyor is the applicant
   */
  public void record(String code, Survey survey, Act act) {
    survey.check();
    moves.move(
        code,
        act,
        a -> {
          a.beSurveyed(survey.score(), act);
          write(a.id(), survey, act);
        });
  }

  private void write(long application, Survey survey, Act act) {
    em.createNativeQuery(
            """
            insert into survey_visit (ticket, application_id, at, by_name, by_role, latitude, longitude, note, score)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .setParameter(1, id.sinau.shared.Uuid7.bytes(act.ticket()))
        .setParameter(2, application)
        .setParameter(3, Sql.column(act.at()))
        .setParameter(4, act.by())
        .setParameter(5, act.role())
        .setParameter(6, survey.latitude())
        .setParameter(7, survey.longitude())
        .setParameter(8, survey.note())
        .setParameter(9, survey.score())
        .executeUpdate();
    for (var criterion : Criterion.values()) {
      em.createNativeQuery(
              """
              insert into survey_score (survey_visit_id, criterion, points)
              select id, ?, ? from survey_visit where application_id = ?""")
          .setParameter(1, criterion.name())
          .setParameter(2, survey.points().get(criterion))
          .setParameter(3, application)
          .executeUpdate();
    }
  }

  Optional<Survey> of(long application) {
    var points = new EnumMap<Criterion, Integer>(Criterion.class);
    for (Object row :
        em.createNativeQuery(
                """
                select s.criterion, s.points from survey_score s join survey_visit v on v.id = s.survey_visit_id
                where v.application_id = ?""")
            .setParameter(1, application)
            .getResultList()) {
      var c = (Object[]) row;
      points.put(Criterion.valueOf(Sql.text(c[0])), (int) Sql.number(c[1]));
    }
    List<?> rows =
        em.createNativeQuery(
                "select latitude, longitude, note from survey_visit where application_id = ?")
            .setParameter(1, application)
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row, points)).findFirst();
  }

  private static Survey read(Object[] c, EnumMap<Criterion, Integer> points) {
    return new Survey(
        points, (java.math.BigDecimal) c[0], (java.math.BigDecimal) c[1], Sql.text(c[2]));
  }
}
