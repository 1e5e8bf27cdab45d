package id.sinau.courses.drafts;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.MediaStore;
import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What trainers work on. One draft a course; saving over a draft that somebody else saved meanwhile
 * is refused.
 */
@ApplicationScoped
public class Drafts {
  @PersistenceContext EntityManager em;
  @Inject MediaStore media;
  @Inject Clock clock;

  /**
   * A draft as it is kept.
   *
   * @param basedOn the version it was opened from; null for a course from nothing
   */
  record Draft(
      long id,
      int version,
      String code,
      CourseDocument document,
      Long basedOn,
      String madeBy,
      String changedBy,
      Instant changedAt) {}

  Optional<Draft> find(String code) {
    List<?> rows =
        em.createNativeQuery(
                "select id, version, code, document, based_on, made_by, changed_by, changed_at from course_draft where code = ?")
            .setParameter(1, code)
            .getResultList();
    return rows.stream().findFirst().map(row -> read((Object[]) row));
  }

  Draft get(String code) {
    return find(code).orElseThrow(NotFound::new);
  }

  private static Draft read(Object[] c) {
    return new Draft(
        Sql.number(c[0]),
        (int) Sql.number(c[1]),
        Sql.text(c[2]),
        CourseDocument.parse(Sql.text(c[3])),
        Sql.numberOrNull(c[4]),
        Sql.text(c[5]),
        Sql.text(c[6]),
        Sql.instant(c[7]));
  }

  /** Begins a draft, or leaves the one that is there; says whether it began one. */
  boolean begin(CourseDocument document, Map<String, byte[]> files, Long basedOn, String by) {
    int made =
        em.createNativeQuery(
                """
                insert into course_draft (version, course_id, code, document, based_on, made_by, changed_by, changed_at)
                values (1, (select id from course where code = ?), ?, ?, ?, ?, ?, ?) on duplicate key update id = id""")
            .setParameter(1, document.code())
            .setParameter(2, document.code())
            .setParameter(3, document.toJson().toString())
            .setParameter(4, basedOn)
            .setParameter(5, by)
            .setParameter(6, by)
            .setParameter(7, Sql.column(clock.instant()))
            .executeUpdate();
    if (made == 1) {
      long draft = get(document.code()).id();
      files.forEach((path, bytes) -> attach(draft, path, bytes));
    }
    return made == 1;
  }

  /** A shipped version beside a trainer's: becomes a draft only where none is being worked on. */
  public void offer(CourseDocument document, Map<String, byte[]> files) {
    begin(document, files, null, "system");
  }

  /**
   * Saves the document over the version its editor saw.
   *
   * @throws DraftChanged when somebody saved meanwhile
   */
  void save(String code, int seen, CourseDocument document, String by) {
    int saved =
        em.createNativeQuery(
                "update course_draft set document = ?, version = version + 1, changed_at = ?, changed_by = ? where code = ? and version = ?")
            .setParameter(1, document.toJson().toString())
            .setParameter(2, Sql.column(clock.instant()))
            .setParameter(3, by)
            .setParameter(4, code)
            .setParameter(5, seen)
            .executeUpdate();
    if (saved != 1) {
      throw new DraftChanged();
    }
  }

  void attach(long draft, String path, byte[] bytes) {
    em.createNativeQuery(
            "insert into draft_media (draft_id, path, hash) values (?, ?, ?) on duplicate key update hash = values(hash)")
        .setParameter(1, draft)
        .setParameter(2, path)
        .setParameter(3, HexFormat.of().parseHex(media.keep(bytes)))
        .executeUpdate();
  }

  /** How many drafts an account may write. */
  long countOf(long account) {
    return Sql.number(
        em.createNativeQuery("select count(*) from course_draft k where " + Authors.OPEN_TO)
            .setParameter(1, account)
            .getSingleResult());
  }

  /** Forgets pictures by the beginning of their path. */
  void detach(long draft, String beginning) {
    em.createNativeQuery("delete from draft_media where draft_id = ? and left(path, ?) = ?")
        .setParameter(1, draft)
        .setParameter(2, beginning.length())
        .setParameter(3, beginning)
        .executeUpdate();
  }

  /** Where the draft's pictures stand, sorted. */
  List<String> paths(long draft) {
    List<?> paths =
        em.createNativeQuery("select path from draft_media where draft_id = ? order by path")
            .setParameter(1, draft)
            .getResultList();
    return paths.stream().map(Sql::text).toList();
  }

  /** The draft's pictures: bytes by path. */
  SortedMap<String, byte[]> files(long draft) {
    return files(
        "select m.path, b.bytes from draft_media m join media_bytes b on b.hash = m.hash where m.draft_id = ?",
        draft);
  }

  private SortedMap<String, byte[]> files(String query, long owner) {
    var found = new TreeMap<String, byte[]>();
    for (Object row : em.createNativeQuery(query).setParameter(1, owner).getResultList()) {
      found.put(Sql.text(((Object[]) row)[0]), (byte[]) ((Object[]) row)[1]);
    }
    return found;
  }

  void remove(String code) {
    em.createNativeQuery("delete from course_draft where code = ?")
        .setParameter(1, code)
        .executeUpdate();
  }
}
