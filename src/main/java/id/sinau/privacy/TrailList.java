package id.sinau.privacy;

import id.sinau.shared.AuditSubject;
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
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The audit trail as inspectors read it: the newest first, by who, act, subject and period. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TrailList {
  @PersistenceContext EntityManager em;
  @Inject TrailSubjects subjects;

  /**
   * What is looked for; null or "" leaves a part open.
   *
   * @param by whole account name
   * @param act whole name of the act
   * @param subject whole subject, such as {@code person:17}
   * @param from the first instant
   * @param before the first instant that is too late
   */
  public record Filter(String by, String act, String subject, Instant from, Instant before)
      implements Serializable {
    private Map<String, Object> conditions() {
      var found = new LinkedHashMap<String, Object>();
      put(found, "e.by_name = ?", by);
      put(found, "e.act = ?", act);
      put(found, "e.subject = ?", subject);
      put(found, "e.at >= ?", Sql.column(from));
      put(found, "e.at < ?", Sql.column(before));
      return found;
    }

    private static void put(Map<String, Object> found, String condition, Object value) {
      if (value != null && !"".equals(value)) {
        found.put(condition, value);
      }
    }
  }

  /**
   * One entry.
   *
   * @param shown what the subject is; null where the reader may not know, or it is gone
   * @param why null when the act needs no reason
   * @param linked whether the chain holds it already
   */
  public record Row(
      long id,
      Instant at,
      String by,
      String act,
      String subject,
      AuditSubject.Shown shown,
      String why,
      boolean linked)
      implements Serializable {}

  public int count(Filter filter) {
    return (int)
        Sql.number(query("select count(*) from audit_entry e", "", filter).getSingleResult());
  }

  /** A page of the entries that fit, the newest first. */
  public List<Row> page(Filter filter, int first, int size) {
    List<?> rows =
        query(
                "select e.id, e.at, e.by_name, e.act, e.subject, e.why, l.entry_id is not null"
                    + " from audit_entry e left join audit_link l on l.entry_id = e.id",
                " order by e.id desc",
                filter)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    var shown = subjects.shown(rows.stream().map(r -> Sql.text(((Object[]) r)[4])).toList());
    return rows.stream().map(r -> row((Object[]) r, shown)).toList();
  }

  /** Every act that occurs, for the filter. */
  public List<String> acts() {
    List<?> rows =
        em.createNativeQuery("select act from audit_entry group by act order by act limit 300")
            .getResultList();
    return rows.stream().map(Sql::text).toList();
  }

  private Query query(String select, String order, Filter filter) {
    var conditions = filter.conditions();
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
    var query = em.createNativeQuery(select + where + order);
    var values = new ArrayList<>(conditions.values());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private static Row row(Object[] c, Map<String, AuditSubject.Shown> shown) {
    return new Row(
        Sql.number(c[0]),
        Sql.instant(c[1]),
        Sql.text(c[2]),
        Sql.text(c[3]),
        Sql.text(c[4]),
        shown.get(Sql.text(c[4])),
        Sql.text(c[5]),
        Sql.flag(c[6]));
  }
}
