package id.sinau.courses;

import id.sinau.courses.fragments.PictureSize;
import id.sinau.courses.sounds.Sound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pictures and sound by the hash of their content, each kept once. */
@ApplicationScoped
public class MediaStore {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** A kept file. */
  public record Kept(byte[] bytes, String type) {}

  /** Keeps the bytes and says their SHA-256 in hex; keeping the same again changes nothing. */
  public String keep(byte[] bytes) {
    var hash = CourseHash.sha256(bytes);
    var size = PictureSize.of(bytes);
    em.createNativeQuery(
            """
            insert into media_bytes (hash, type, bytes, size, width, height, added_at) values (?, ?, ?, ?, ?, ?, ?)
            on duplicate key update size = size\
            """)
        .setParameter(1, HexFormat.of().parseHex(hash))
        .setParameter(2, type(bytes))
        .setParameter(3, bytes)
        .setParameter(4, bytes.length)
        .setParameter(5, size.map(PictureSize::width).orElse(null))
        .setParameter(6, size.map(PictureSize::height).orElse(null))
        .setParameter(7, Sql.column(clock.instant()))
        .executeUpdate();
    return hash;
  }

  public Optional<Kept> find(String hash) {
    List<?> rows =
        em.createNativeQuery("select bytes, type from media_bytes where hash = ?")
            .setParameter(1, HexFormat.of().parseHex(hash))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(r -> new Kept((byte[]) ((Object[]) r)[0], Sql.text(((Object[]) r)[1])));
  }

  /** A version's pictures: bytes by path ({@code lesson/file}). */
  public SortedMap<String, byte[]> ofVersion(long version) {
    var found = new TreeMap<String, byte[]>();
    for (Object row :
        em.createNativeQuery(
                "select m.path, b.bytes from version_media m join media_bytes b on b.hash = m.hash"
                    + " where m.version_id = ?")
            .setParameter(1, version)
            .getResultList()) {
      found.put(Sql.text(((Object[]) row)[0]), (byte[]) ((Object[]) row)[1]);
    }
    return found;
  }

  /** The addresses of a version's pictures, each once, as a phone stores them: small. */
  public List<String> addresses(long version) {
    List<?> rows =
        em.createNativeQuery(
                """
                select distinct b.hash, b.type from version_media m
                  left join media_small s on s.hash = m.hash and s.kind = 'SMALL'
                  join media_bytes b on b.hash = coalesce(s.small_hash, m.hash)
                where m.version_id = ? and b.type not like 'audio/%' order by 1\
                """)
            .setParameter(1, version)
            .getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(c -> address((byte[]) c[0], Sql.text(c[1])))
        .toList();
  }

  static String address(byte[] hash, String type) {
    return "/m/" + HexFormat.of().formatHex(hash) + ending(type);
  }

  private static String ending(String type) {
    return switch (type) {
      case PictureSize.PNG -> ".png";
      case PictureSize.JPEG -> ".jpg";
      case PictureSize.WEBP -> ".webp";
      case Sound.OPUS -> ".opus";
      case Sound.MP3 -> ".mp3";
      default -> ".svg";
    };
  }

  /** The address a page fetches the file at: for ever the same bytes. */
  static String address(String hash, byte[] bytes) {
    return address(HexFormat.of().parseHex(hash), type(bytes));
  }

  private static String type(byte[] bytes) {
    return switch (PictureSize.format(bytes)) {
      case "png" -> PictureSize.PNG;
      case "jpg" -> PictureSize.JPEG;
      case "webp" -> PictureSize.WEBP;
      default -> Sound.of(bytes).map(Sound::type).orElse("image/svg+xml");
    };
  }
}
