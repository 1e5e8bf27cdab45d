package id.sinau.progress;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.courses.drafts.Authors;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What learners think of a course, for those who write it. Below five voices nothing is shown, so
 * that nobody is recognised.
 */
@Stateless
@RolesAllowed({Role.TRAINER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OpinionList {
  /** The fewest voices that are shown. */
  public static final int FEWEST = 5;

  @Inject Opinions opinions;
  @Inject Authors authors;
  @Inject Shelf shelf;

  /**
   * What was said.
   *
   * @param voices how many people
   * @param items in the course's order; empty below {@link #FEWEST} voices
   */
  public record Said(PublishedCourse course, int voices, List<Opinion> items) {
    public Said {
      items = List.copyOf(items);
    }
  }

  /**
   * The reaction survey of a course's newest version.
   *
   * @throws NotFound when no published course of hers has that code
   */
  public Said about(String code) {
    authors.checkReading(code);
    var course = shelf.newest(code).orElseThrow(NotFound::new);
    var answers = opinions.of(course.courseId());
    var items =
        answers.size() < FEWEST
            ? List.<Opinion>of()
            : course.document().survey().stream().map(i -> Opinion.of(i, answers)).toList();
    return new Said(course, answers.size(), items);
  }
}
