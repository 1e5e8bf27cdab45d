package id.sinau.system;

import id.sinau.shared.Settings;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the newest row of each setting; what nobody has changed has the value of {@link
 * SettingKey}.
 */
@ApplicationScoped
public class StoredSettings implements Settings {
  private static final long FRESH_NANOS = 5_000_000_000L;

  @PersistenceContext EntityManager em;
  private volatile Map<String, String> known;
  private volatile long readAt;

  @Override
  public String text(String key) {
    var value = all().get(key);
    return value == null ? SettingKey.of(key).shipped() : value;
  }

  /** Another node's change is seen within five seconds; our own at once. */
  void forget() {
    known = null;
  }

  private Map<String, String> all() {
    var read = known;
    if (read == null || System.nanoTime() - readAt > FRESH_NANOS) {
      read = read();
      known = read;
      readAt = System.nanoTime();
    }
    return read;
  }

  private Map<String, String> read() {
    var found = new HashMap<String, String>();
    for (Object row :
        em.createNativeQuery(
                "select name, value from setting where id in (select max(id) from setting group by name)")
            .getResultList()) {
      var c = (Object[]) row;
      found.put(Sql.text(c[0]), Sql.text(c[1]));
    }
    return found;
  }
}
