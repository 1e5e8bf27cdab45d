package id.sinau.courses;

import id.sinau.courses.fragments.Fragments;
import id.sinau.shared.CoursePublished;
import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published courses. Versions are immutable and stay in memory; which one is newest is asked
 * again every few seconds.
 */
@ApplicationScoped
public class Shelf {
  @PersistenceContext EntityManager em;
  private final Map<Long, PublishedCourse> versions = new ConcurrentHashMap<>();
  private final NewestVersions newest = new NewestVersions(System::nanoTime);

  /** The newest version of every course, sorted by title. */
  public List<PublishedCourse> catalogue() {
    return newestVersions().values().stream()
        .map(this::version)
        .sorted(java.util.Comparator.comparing(c -> c.document().title()))
        .toList();
  }

  public Optional<PublishedCourse> newest(String code) {
    return Optional.ofNullable(newestVersions().get(code)).map(this::version);
  }

  /**
   * A version by its id.
   *
   * @throws NotFound when there is none
   */
  public PublishedCourse version(long id) {
    var known = versions.get(id);
    if (known == null) {
      known = read(id);
      versions.put(id, known);
    }
    return known;
  }

  /** The version of that hash, if it was ever published. */
  public Optional<PublishedCourse> byHash(String code, String hash) {
    List<?> ids =
        em.createNativeQuery(
                "select v.id from course_version v join course c on c.id = v.course_id where c.code"
                    + " = ? and v.hash = ?")
            .setParameter(1, code)
            .setParameter(2, HexFormat.of().parseHex(hash))
            .getResultList();
    return ids.stream().findFirst().map(id -> version(Sql.number(id)));
  }

  /** The version of that hash, whichever course it is of. */
  public Optional<PublishedCourse> withHash(String hash) {
    List<?> ids =
        em.createNativeQuery(
                "select v.id from course c join course_version v on v.course_id = c.id where v.hash"
                    + " = ? order by v.id limit 1")
            .setParameter(1, HexFormat.of().parseHex(hash))
            .getResultList();
    return ids.stream().findFirst().map(id -> version(Sql.number(id)));
  }

  void forgetNewest() {
    newest.forget();
  }

  /** Others may have read the old one once more before this was committed. */
  void published(@Observes(during = TransactionPhase.AFTER_COMPLETION) CoursePublished course) {
    newest.forget();
  }

  private SortedMap<String, Long> newestVersions() {
    return newest.get(this::readNewest);
  }

  private SortedMap<String, Long> readNewest() {
    var found = new TreeMap<String, Long>();
    for (Object row :
        em.createNativeQuery(
                "select code, newest_version from course where newest_version is not null")
            .getResultList()) {
      var c = (Object[]) row;
      found.put(Sql.text(c[0]), Sql.number(c[1]));
    }
    return found;
  }

  private PublishedCourse read(long id) {
    List<?> rows =
        em.createNativeQuery(
                """
                select v.id, v.course_id, c.code, v.number, v.hash, v.document, v.fragments, v.published_at,
                  length(v.fragments) + coalesce((select sum(b.size) from version_media m
                    left join media_small s on s.hash = m.hash and s.kind = 'SMALL'
                    join media_bytes b on b.hash = coalesce(s.small_hash, m.hash) where m.version_id = v.id and b.type not like 'audio/%'), 0)
                from course_version v join course c on c.id = v.course_id where v.id = ?\
                """)
            .setParameter(1, id)
            .getResultList();
    var c = (Object[]) rows.stream().findFirst().orElseThrow(NotFound::new);
    return new PublishedCourse(
        Sql.number(c[0]),
        Sql.number(c[1]),
        Sql.text(c[2]),
        (int) Sql.number(c[3]),
        HexFormat.of().formatHex((byte[]) c[4]),
        CourseDocument.parse(Sql.text(c[5])),
        Fragments.parse(Sql.text(c[6])),
        Sql.instant(c[7]),
        Sql.number(c[8]));
  }
}
