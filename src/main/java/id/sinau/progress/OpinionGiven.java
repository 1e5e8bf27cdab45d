package id.sinau.progress;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.courses.SurveyItem;
import id.sinau.shared.DoesNotFit;
import id.sinau.shared.EventKind;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.UUID;

/**
 * She said what she thinks of a course. Body: {@code version}, {@code answers} by item: 1–5 for a
 * scale, else text. It changes no progress; her last word counts.
 */
@ApplicationScoped
public class OpinionGiven implements EventKind {
  public static final String NAME = "OPINION_GIVEN";

  /** The longest text. */
  public static final int LONGEST = 500;

  /** The best mark; 1 is the lowest. */
  public static final int BEST = 5;

  private static final long PREFIX = 0x6f70_696e_696f_8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  @Inject Shelf shelf;

  @Override
  public String name() {
    return NAME;
  }

  /** The thread of everything that was said about a course. */
  public static UUID thread(long course) {
    return new UUID(PREFIX, VARIANT | course);
  }

  @Override
  public Settlement settle(LearningEvent event) {
    var course = version(event.body().getInt("version", 0));
    if (!thread(course.courseId()).equals(event.thread())) {
      throw new DoesNotFit("other-thread");
    }
    if (!(event.body().get("answers") instanceof JsonObject answers)) {
      throw new DoesNotFit("no-answers");
    }
    answers.forEach((item, answer) -> check(course, item, answer));
    return Settlement.SETTLED;
  }

  private static void check(PublishedCourse course, String id, JsonValue answer) {
    var item =
        course.document().survey().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new DoesNotFit("unknown-item"));
    boolean fits =
        isScale(item)
            ? answer instanceof JsonNumber mark && mark.intValue() >= 1 && mark.intValue() <= BEST
            : answer instanceof JsonString text && text.getString().length() <= LONGEST;
    if (!fits) {
      throw new DoesNotFit("wrong-answer");
    }
  }

  static boolean isScale(SurveyItem item) {
    return item.kind() == SurveyItem.Kind.SCALE;
  }

  private PublishedCourse version(long id) {
    try {
      return shelf.version(id);
    } catch (NotFound unknown) {
      throw new DoesNotFit("unknown-version");
    }
  }
}
