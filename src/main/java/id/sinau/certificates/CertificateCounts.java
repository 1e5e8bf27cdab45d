package id.sinau.certificates;

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

/** How many certificates hold now, for start pages and reports, within the caller's areas. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CertificateCounts {
  @PersistenceContext EntityManager em;
  @Inject CertificateReach reach;

  /** All that pass the filter; see {@link CertificateFilter#ALL}. */
  public long matching(CertificateFilter filter) {
    return Sql.number(query(filter).count(em).getSingleResult());
  }

  /** Valid certificates by course code; a course without any is missing. */
  public Map<String, Long> byCourse() {
    var counts = new LinkedHashMap<String, Long>();
    var holds = new CertificateFilter(null, null, null, null, null, true);
    List<?> rows = query(holds).byCourse(em).getResultList();
    for (Object row : rows) {
      var c = (Object[]) row;
      counts.put(Sql.text(c[0]), Sql.number(c[1]));
    }
    return counts;
  }

  private CertificateQuery query(CertificateFilter filter) {
    return new CertificateQuery(filter, reach.areas(CertificateReach.READERS));
  }
}
