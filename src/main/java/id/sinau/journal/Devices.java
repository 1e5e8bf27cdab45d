package id.sinau.journal;

import id.sinau.shared.SecretChanged;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import id.sinau.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The profiles that phones have registered. */
@ApplicationScoped
class Devices {
  @Inject Statements sql;
  @Inject Clock clock;

  Optional<Device> find(UUID id) {
    return sql
        .query("select person_id, key_x, key_y, ended_at is not null from device where id = ?")
        .setParameter(1, Uuid7.bytes(id))
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> read(id, (Object[]) row));
  }

  private static Device read(UUID id, Object[] c) {
    try {
      var key = P256.key((byte[]) c[1], (byte[]) c[2]);
      return new Device(id, Sql.number(c[0]), key, Sql.flag(c[3]));
    } catch (GeneralSecurityException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  /** Adds the profile if its id is new. */
  void add(UUID id, long person, byte[] x, byte[] y) {
    sql.query(
            """
            insert into device (id, person_id, key_x, key_y, registered_at) values (?, ?, ?, ?, ?)
            on duplicate key update id = id\
            """)
        .setParameter(1, Uuid7.bytes(id))
        .setParameter(2, person)
        .setParameter(3, x)
        .setParameter(4, y)
        .setParameter(5, Sql.column(clock.instant()))
        .executeUpdate();
  }

  long openOf(long person) {
    return Sql.number(
        sql.query("select count(*) from device where person_id = ? and ended_at is null")
            .setParameter(1, person)
            .getSingleResult());
  }

  /** In the transaction that changed the secret. */
  void endAll(@Observes SecretChanged changed) {
    sql.query("update device set ended_at = ? where person_id = ? and ended_at is null")
        .setParameter(1, Sql.column(clock.instant()))
        .setParameter(2, changed.person())
        .executeUpdate();
  }
}
