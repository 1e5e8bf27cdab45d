package id.sinau.certificates;

import id.sinau.shared.Keys;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The office's seal: signs what is certified and says of any text whether it was signed here. The
 * private key never leaves the secret folder; every public key that was ever in use stays in the
 * database.
 */
@ApplicationScoped
class Seal {
  @PersistenceContext EntityManager em;
  @Inject Keys keys;
  @Inject Clock clock;
  private final Map<String, PublicKey> known = new ConcurrentHashMap<>();
  private volatile KeyPair pair;

  /** The signature of 64 bytes over the text's UTF-8. */
  byte[] sign(String text) {
    return Signature25519.sign(pair(), text.getBytes(StandardCharsets.UTF_8));
  }

  String keyId() {
    return Signature25519.id(pair().getPublic());
  }

  /**
   * Whether exactly this text was signed with the key of that name; an unknown key signs nothing.
   */
  boolean holds(String keyId, String text, byte[] signature) {
    var key = known.containsKey(keyId) ? known.get(keyId) : publicKeys().get(keyId);
    if (key == null) {
      return false;
    }
    known.put(keyId, key);
    return Signature25519.holds(key, text.getBytes(StandardCharsets.UTF_8), signature);
  }

  /** Every public key ever in use by its name, the newest last. */
  Map<String, PublicKey> publicKeys() {
    var found = new LinkedHashMap<String, PublicKey>();
    List<?> rows =
        em.createNativeQuery("select id, public_key from signing_key order by since, id")
            .getResultList();
    for (Object row : rows) {
      var c = (Object[]) row;
      found.put(Sql.text(c[0]), Signature25519.publicKey((byte[]) c[1]));
    }
    return found;
  }

  /** Remembers the public key now in use; called at start. */
  @Transactional
  void keepPublicKey() {
    em.createNativeQuery(
            "insert into signing_key (id, public_key, since) values (?, ?, ?) on duplicate key update id = id")
        .setParameter(1, keyId())
        .setParameter(2, pair().getPublic().getEncoded())
        .setParameter(3, Sql.column(clock.instant()))
        .executeUpdate();
  }

  private KeyPair pair() {
    if (pair == null) {
      pair = Signature25519.pair(keys.secret("certificate-signature"));
    }
    return pair;
  }
}
