package id.sinau.system;

import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Every setting with the value that holds now, and how each one came to it. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SettingList {
  private static final int MOST = 100;

  @PersistenceContext EntityManager em;
  @Inject StoredSettings settings;

  /**
   * A setting now.
   *
   * @param changedAt null while it has the shipped value
   */
  public record Row(SettingKey key, String value, Instant changedAt, String changedBy)
      implements Serializable {}

  /** One change. */
  public record Change(String value, Instant at, String by, String why) implements Serializable {}

  public List<Row> all() {
    return Arrays.stream(SettingKey.values()).map(this::row).toList();
  }

  public Row row(SettingKey key) {
    var last = history(key).stream().findFirst();
    return new Row(
        key,
        settings.text(key.key()),
        last.map(Change::at).orElse(null),
        last.map(Change::by).orElse(null));
  }

  /** The newest change first, at most 100. */
  public List<Change> history(SettingKey key) {
    List<?> rows =
        em.createNativeQuery(
                "select value, changed_at, changed_by, why from setting where name = ? order by id desc limit "
                    + MOST)
            .setParameter(1, key.key())
            .getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(c -> new Change(Sql.text(c[0]), Sql.instant(c[1]), Sql.text(c[2]), Sql.text(c[3])))
        .toList();
  }
}
