package id.sinau.certificates;

import id.sinau.courses.Shelf;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The office's register as staff read it, within their areas, the newest first. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CertificateList {
  @PersistenceContext EntityManager em;
  @Inject CertificateReach reach;
  @Inject WaitingCertificates waiting;
  @Inject Shelf shelf;

  public int count(CertificateFilter filter) {
    return (int) Sql.number(query(filter).count(em).getSingleResult());
  }

  public List<CertificateRow> page(CertificateFilter filter, int first, int size) {
    List<?> rows = query(filter).rows(em).setFirstResult(first).setMaxResults(size).getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  /** The courses to choose from, title by code, in the order of their titles. */
  public Map<String, String> courses() {
    var titles = new LinkedHashMap<String, String>();
    shelf.catalogue().forEach(c -> titles.put(c.code(), c.document().title()));
    return titles;
  }

  /** How many earned certificates wait because the office cannot issue; 0 when it can. */
  public long waiting() {
    return waiting.count();
  }

  private CertificateQuery query(CertificateFilter filter) {
    return new CertificateQuery(filter, reach.areas(CertificateReach.READERS));
  }

  private static CertificateRow read(Object[] c) {
    return new CertificateRow(
        Sql.number(c[0]),
        Sql.text(c[1]),
        (int) Sql.number(c[2]),
        (int) Sql.number(c[3]),
        Sql.text(c[4]),
        Sql.text(c[5]),
        new AreaCode(Sql.text(c[6])),
        Sql.instant(c[7]),
        Sql.flag(c[8]));
  }
}
