package id.sinau.courses;

import id.sinau.courses.facts.FactShelf;
import id.sinau.courses.fragments.Fragments;
import id.sinau.shared.CoursePublished;
import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a course's next version: keeps its media, renders its fragments once, names it by its hash.
 * The rule without a role; desks call it.
 */
@ApplicationScoped
public class Publication {
  /** Where a version came from. */
  public enum Source {
    SHIPPED,
    TRAINER
  }

  @PersistenceContext EntityManager em;
  @Inject MediaStore media;
  @Inject SmallPictures pictures;
  @Inject FactShelf facts;
  @Inject Shelf shelf;
  @Inject Clock clock;
  @Inject Event<CoursePublished> published;

  /**
   * Publishes, or finds the version that already has these words, pictures and facts.
   *
   * @param files bytes by path ({@code lesson/file})
   * @return the version's id
   */
  public long publish(
      CourseDocument document, Map<String, byte[]> files, Source source, String note, String by) {
    var known = facts.all();
    var hash = CourseHash.of(document, files, known);
    long course = courseNamed(document.code());
    var newest = newestOf(course);
    if (newest.isPresent() && newest.get().hash().equals(hash)) {
      return newest.get().versionId();
    }
    var base = "/k/" + document.code();
    var fragments = Rendering.of(document, files, known, base, pictures.keep(files));
    int number = newest.map(PublishedCourse::number).orElse(0) + 1;
    insert(course, number, hash, document, fragments, source, note, by);
    long version = Sql.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    files.forEach((path, bytes) -> keep(version, path, bytes));
    em.createNativeQuery("update course set newest_version = ? where id = ?")
        .setParameter(1, version)
        .setParameter(2, course)
        .executeUpdate();
    shelf.forgetNewest();
    boolean sameShape = newest.map(n -> hasSameShape(n.document(), document)).orElse(false);
    published.fire(new CoursePublished(course, version, sameShape));
    return version;
  }

  /** Whether people in the middle of one move on to the other by themselves. */
  public static boolean hasSameShape(CourseDocument one, CourseDocument other) {
    return Shape.of(one).equals(Shape.of(other));
  }

  /**
   * A version more with the words and pictures of the newest one and the facts of this moment; it
   * still counts as shipped or as a trainer's, as that one did. Nothing where no fact it uses
   * changed.
   */
  public void renew(String code, String note, String by) {
    var newest = newestOf(courseNamed(code)).orElseThrow(NotFound::new);
    var source =
        Source.valueOf(
            Sql.text(
                em.createNativeQuery("select source from course_version where id = ?")
                    .setParameter(1, newest.versionId())
                    .getSingleResult()));
    publish(newest.document(), media.ofVersion(newest.versionId()), source, note, by);
  }

  private void insert(
      long course,
      int number,
      String hash,
      CourseDocument document,
      Fragments fragments,
      Source source,
      String note,
      String by) {
    em.createNativeQuery(
            """
            insert into course_version (course_id, number, hash, title, document, fragments, source, note, published_at, published_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .setParameter(1, course)
        .setParameter(2, number)
        .setParameter(3, HexFormat.of().parseHex(hash))
        .setParameter(4, document.title())
        .setParameter(5, document.toJson().toString())
        .setParameter(6, fragments.toJson().toString())
        .setParameter(7, source.name())
        .setParameter(8, note)
        .setParameter(9, Sql.column(clock.instant()))
        .setParameter(10, by)
        .executeUpdate();
  }

  private void keep(long version, String path, byte[] bytes) {
    em.createNativeQuery("insert into version_media (version_id, path, hash) values (?, ?, ?)")
        .setParameter(1, version)
        .setParameter(2, path)
        .setParameter(3, HexFormat.of().parseHex(media.keep(bytes)))
        .executeUpdate();
  }

  /** The course's row, locked, so that two publishers number their versions one after the other. */
  private long courseNamed(String code) {
    em.createNativeQuery(
            "insert into course (code, created_at) values (?, ?) on duplicate key update id = id")
        .setParameter(1, code)
        .setParameter(2, Sql.column(clock.instant()))
        .executeUpdate();
    return Sql.number(
        em.createNativeQuery("select id from course where code = ? for update")
            .setParameter(1, code)
            .getSingleResult());
  }

  private Optional<PublishedCourse> newestOf(long course) {
    List<?> ids =
        em.createNativeQuery(
                "select newest_version from course where id = ? and newest_version is not null")
            .setParameter(1, course)
            .getResultList();
    return ids.stream().findFirst().map(id -> shelf.version(Sql.number(id)));
  }
}
