package id.sinau.courses;

import id.sinau.courses.fragments.Fragments;
import id.sinau.courses.fragments.PictureSize;
import id.sinau.courses.fragments.Surroundings;
import id.sinau.shared.Bundle;
import id.sinau.shared.CoursePublished;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes a course's next version: keeps its media, renders its fragments once, names it by its hash.
 * The rule without a role; desks call it.
 */
@ApplicationScoped
class Publication {
  /** Where a version came from. */
  enum Source {
    SHIPPED,
    TRAINER
  }

  @PersistenceContext EntityManager em;
  @Inject MediaStore media;
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
  long publish(
      CourseDocument document, Map<String, byte[]> files, Source source, String note, String by) {
    var known = facts.all();
    var hash = CourseHash.of(document, files, known);
    long course = courseNamed(document.code());
    var newest = newestOf(course);
    if (newest.isPresent() && newest.get().hash().equals(hash)) {
      return newest.get().versionId();
    }
    var fragments = Fragments.of(document, new Around(document, files, known));
    int number = newest.map(PublishedCourse::number).orElse(0) + 1;
    insert(course, number, hash, document, fragments, source, note, by);
    long version = Sql.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    files.forEach((path, bytes) -> keep(version, path, bytes));
    em.createNativeQuery("update course set newest_version = ? where id = ?")
        .setParameter(1, version)
        .setParameter(2, course)
        .executeUpdate();
    shelf.forgetNewest();
    boolean sameShape =
        newest.map(n -> Shape.of(n.document()).equals(Shape.of(document))).orElse(false);
    published.fire(new CoursePublished(course, version, sameShape));
    return version;
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

  /**
   * What the texts find around them: the facts of this moment, Indonesian words, this course's own
   * lessons and pictures.
   */
  private record Around(CourseDocument document, Map<String, byte[]> files, Map<String, Fact> facts)
      implements Surroundings {
    private static final Bundle WORDS = Bundle.of(Locale.forLanguageTag("id"));

    Around {
      files = new TreeMap<>(files);
    }

    @Override
    public Optional<String> fact(String key) {
      return Optional.ofNullable(facts.get(key)).map(Fact::value);
    }

    @Override
    public String word(String textKey) {
      return WORDS.sentence(textKey);
    }

    @Override
    public Optional<String> lessonAddress(String code) {
      return document.lesson(code).map(l -> "/k/" + document.code() + "/" + code);
    }

    @Override
    public Optional<Picture> picture(String lesson, String file) {
      return Optional.ofNullable(files.get(lesson + "/" + file))
          .map(
              bytes -> {
                var size = PictureSize.of(bytes);
                return new Picture(
                    MediaStore.address(CourseHash.sha256(bytes), bytes),
                    size.map(PictureSize::width).orElse(0),
                    size.map(PictureSize::height).orElse(0));
              });
    }
  }
}
