package id.sinau.grants;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** What the office sees of the applications in its areas; two SELECTs a page. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApplicationList {
  private static final String[] WHO = {Role.OFFICER, Role.DECIDER, Role.AUDITOR};

  @PersistenceContext EntityManager em;
  @Inject Reach reach;
  @Inject Applications applications;
  @Inject ApplicationFiles files;

  public int count(ApplicationFilter filter) {
    var values = new ArrayList<Object>();
    var where = where(filter, values);
    return (int)
        Sql.number(
            filled("select count(*) from application a where " + where, values).getSingleResult());
  }

  /** Oldest at their stage first: what waits longest stands on top. */
  public List<ApplicationRow> page(ApplicationFilter filter, int first, int size) {
    var values = new ArrayList<Object>();
    var where = where(filter, values);
    List<?> rows =
        filled(
                "select a.id, a.code, a.full_name, a.area, p.name, k.name, a.stage, a.stage_since, a.score"
                    + " from application a join programme p on p.id = a.programme_id join kit k on k.id = a.kit_id"
                    + " where "
                    + where
                    + " order by a.stage_since, a.id",
                values)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return rows.stream().map(row -> row((Object[]) row)).toList();
  }

  /**
   * One application with its story.
   *
   * @throws id.sinau.shared.NotFound when it lies outside the caller's areas
   */
  public ApplicationFile file(String code) {
    return files.of(reach.read(code, WHO));
  }

  private String where(ApplicationFilter filter, List<Object> values) {
    var where = new StringBuilder(reach.within("a.area", values, WHO));
    if (isGiven(filter.round())) {
      where.append(" and a.programme_id = (select id from programme where code = ?)");
      values.add(filter.round());
    }
    if (filter.stage() != null) {
      where.append(" and a.stage = ?");
      values.add(filter.stage().name());
    }
    if (AreaCode.isValid(filter.area())) {
      where.append(" and (a.area = ? or a.area like ?)");
      values.add(filter.area());
      values.add(filter.area() + ".%");
    }
    if (isGiven(filter.name())) {
      where.append(" and a.full_name like ?");
      values.add(filter.name().strip().replaceAll("[%_\\\\]", "") + "%");
    }
    return where.toString();
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private Query filled(String sql, List<Object> values) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private static ApplicationRow row(Object[] c) {
    return new ApplicationRow(
        Sql.number(c[0]),
        Sql.text(c[1]),
        Sql.text(c[2]),
        new AreaCode(Sql.text(c[3])),
        Sql.text(c[4]),
        Sql.text(c[5]),
        Stage.valueOf(Sql.text(c[6])),
        Sql.instant(c[7]),
        c[8] == null ? null : (int) Sql.number(c[8]));
  }
}
