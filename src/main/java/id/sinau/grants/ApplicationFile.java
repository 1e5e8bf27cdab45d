package id.sinau.grants;

import id.sinau.grants.programmes.KitView;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.submission.BusinessPlan;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Dates;
import id.sinau.shared.Phone;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An application with its story, as the applicant and the office read it.
 *
 * @param phone null when she gave none
 * @param score null before the survey
 * @param ranking null before the list
 * @param waitingNumber her number on the waiting list, 0 when she is not on it
 * @param reason why not, or null
 * @param handler whose turn it is, or null when nothing more will happen
 * @param survey null before the survey
 * @param line the decree's line that names her, or null
 */
public record ApplicationFile(
    long id,
    String code,
    ProgrammeView round,
    KitView kit,
    long person,
    String fullName,
    AreaCode area,
    Phone phone,
    BusinessPlan plan,
    Stage stage,
    Instant since,
    Instant submittedAt,
    int returns,
    Integer score,
    Integer ranking,
    int waitingNumber,
    Reason reason,
    Handler handler,
    List<StepRow> story,
    Survey survey,
    DecreeLine line)
    implements Serializable {
  public ApplicationFile {
    story = List.copyOf(story);
  }

  /** The step that led to where it stands now. */
  public StepRow last() {
    return story.get(story.size() - 1);
  }

  /** The last day to object to a refusal. */
  public LocalDate objectionsUntil() {
    return objectionsUntil(since, round);
  }

  /** How often the file may still go back to her. */
  public int returnsLeft() {
    return Application.MOST_RETURNS - returns;
  }

  static LocalDate objectionsUntil(Instant refusedAt, ProgrammeView round) {
    var day = Dates.day(refusedAt);
    var announced = round.announcedOn();
    var from = announced != null && announced.isAfter(day) ? announced : day;
    return from.plusDays(round.draft().objectionDays());
  }
}
