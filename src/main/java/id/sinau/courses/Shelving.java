package id.sinau.courses;

import id.sinau.courses.drafts.Drafts;
import id.sinau.courses.facts.FactShelf;
import id.sinau.courses.facts.ShelvingFacts;
import id.sinau.courses.files.CourseLibrary;
import id.sinau.courses.files.CourseReading;
import id.sinau.shared.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/**
 * Brings the courses that ship with Sinau onto the shelf at start. A folder whose hash is new
 * becomes the next version, unless a trainer has published since the last shipped one: then it
 * becomes a draft beside hers.
 */
@Stateless
@PermitAll
public class Shelving {
  @PersistenceContext EntityManager em;
  @Inject Publication publication;
  @Inject FactShelf facts;
  @Inject ShelvingFacts shelving;
  @Inject Drafts drafts;
  @Inject Clock clock;

  /** What became of a folder. */
  public enum Shelved {
    UNCHANGED,
    PUBLISHED,
    DRAFT,
    UNREADABLE
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void shelveFacts(CourseLibrary library) {
    shelving.shelve(library.facts().facts().values());
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Shelved shelve(CourseReading folder) {
    if (!folder.isWhole()) {
      return Shelved.UNREADABLE;
    }
    var document = folder.document();
    var hash = CourseHash.of(document, folder.media(), facts.all());
    if (isKnown(document.code(), hash)) {
      return Shelved.UNCHANGED;
    }
    if (trainerPublishedLast(document.code())) {
      drafts.offer(document, folder.media());
      return Shelved.DRAFT;
    }
    publication.publish(document, folder.media(), Publication.Source.SHIPPED, null, "system");
    return Shelved.PUBLISHED;
  }

  private boolean isKnown(String code, String hash) {
    return Sql.number(
            em.createNativeQuery(
                    "select count(*) from course_version v join course c on c.id = v.course_id where c.code = ? and v.hash = ?")
                .setParameter(1, code)
                .setParameter(2, HexFormat.of().parseHex(hash))
                .getSingleResult())
        > 0;
  }

  private boolean trainerPublishedLast(String code) {
    List<?> sources =
        em.createNativeQuery(
                "select v.source from course_version v join course c on c.newest_version = v.id where c.code = ?")
            .setParameter(1, code)
            .getResultList();
    return sources.stream().map(Sql::text).anyMatch(Publication.Source.TRAINER.name()::equals);
  }
}
