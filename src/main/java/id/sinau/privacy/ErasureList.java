package id.sinau.privacy;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Who of the officer's area asked to be erased and waits for an answer, the longest first. */
@Stateless
@RolesAllowed(Role.OFFICER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ErasureList {
  private static final int MOST = 200;

  @Inject Erasures erasures;
  @Inject Caller caller;

  /**
   * One request.
   *
   * @param words what she wrote, or null
   */
  public record Row(
      long id, long person, String fullName, AreaCode area, Instant askedAt, String words)
      implements Serializable {
    static Row of(Object[] c) {
      return new Row(
          Sql.number(c[0]),
          Sql.number(c[1]),
          Sql.text(c[2]),
          new AreaCode(Sql.text(c[3])),
          Sql.instant(c[4]),
          Sql.text(c[5]));
    }
  }

  public List<Row> waiting() {
    return erasures.page(caller.areas(Role.OFFICER), MOST);
  }
}
