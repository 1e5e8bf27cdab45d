package id.sinau.courses;

import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gathers the trainer's notes of a course and what is printed for the people who come. */
@Stateless
@RolesAllowed({Role.TRAINER, Role.OFFICER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PreparingHalfDay {
  private static final Pattern WORKSHEET =
      Pattern.compile("<div class=\"calc\".*?</div>", Pattern.DOTALL);
  private static final Pattern JOINT_TASK =
      Pattern.compile("<dl class=\"together\">.*?</dl>", Pattern.DOTALL);
  private static final Pattern PICTURE = Pattern.compile("<img [^>]*>");

  @Inject Shelf shelf;

  /**
   * The papers of the newest version.
   *
   * @throws NotFound when no course of that code is published
   */
  public HalfDay of(String code) {
    var course = shelf.newest(code).orElseThrow(NotFound::new);
    return new HalfDay(
        course, each(JOINT_TASK, course), each(WORKSHEET, course), each(PICTURE, course));
  }

  private static List<String> each(Pattern wanted, PublishedCourse course) {
    return course.document().lessonsInOrder().stream()
        .map(lesson -> course.fragments().lessons().get(lesson.code()).body())
        .flatMap(body -> wanted.matcher(body).results().map(MatchResult::group))
        .distinct()
        .toList();
  }
}
