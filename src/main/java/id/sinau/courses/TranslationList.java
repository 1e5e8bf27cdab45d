package id.sinau.courses;

import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** How far the lessons that learners take now are translated and read aloud. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TranslationList {
  private static final String INDONESIAN = "id";

  @Inject Shelf shelf;

  /**
   * Lessons of the newest versions.
   *
   * @param written that have text in the language
   * @param spoken that have a recorded track in it
   */
  public record Count(int lessons, int written, int spoken) {}

  /**
   * @param language such as {@code jv}; {@code id} for the one that courses are written in
   */
  public Count of(String language) {
    int lessons = 0;
    int written = 0;
    int spoken = 0;
    for (var course : shelf.catalogue()) {
      for (var lesson : course.fragments().lessons().values()) {
        lessons++;
        var words =
            language.equals(INDONESIAN) ? lesson.titled("") : lesson.translations().get(language);
        written += words == null ? 0 : 1;
        spoken += words == null || words.track().isEmpty() ? 0 : 1;
      }
    }
    return new Count(lessons, written, spoken);
  }
}
