package id.sinau.grants;

import id.sinau.grants.programmes.KitView;
import id.sinau.grants.submission.Applicant;
import id.sinau.grants.submission.BusinessPlan;
import id.sinau.grants.submission.Standing;
import id.sinau.grants.submission.Submission;
import id.sinau.shared.Phone;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person's request for a kit; nothing outside this class can set its stage. */
@Entity
@Table(name = "application")
class Application extends HandedIn {
  static final int MOST_RETURNS = 2;

  @Version private int version;

  private String phone;
  @Embedded private PlanColumns plan;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "stage_since")
  private Instant stageSince;

  private int returns;
  private Integer score;
  private Integer ranking;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  @ElementCollection
  @CollectionTable(name = "application_step", joinColumns = @JoinColumn(name = "application_id"))
  @OrderColumn(name = "position")
  private List<Step> steps = new ArrayList<>();

  protected Application() {}

  /**
   * @param standing what was known of her when she handed in
   */
  Application(Applicant who, long round, KitView kit, Submission sent, Standing standing, Act act) {
    super(who, round, kit, sent.pledgeVersion(), standing, act);
    phone = sent.phone() == null ? null : sent.phone().value();
    plan = new PlanColumns(sent.plan());
    enter(Stage.SUBMITTED, act, null, null, standing.factsJson());
  }

  /** The file lacks something; why tells her what, in words she understands. */
  void giveBack(String why, Act act) {
    beOffice(act);
    if (returns >= MOST_RETURNS) {
      throw new ReturnedTwice(MOST_RETURNS);
    }
    moveTo(Stage.RETURNED, act, needed(why), null);
    returns++;
  }

  void handInAgain(BusinessPlan corrected, Phone newPhone, Act act) {
    corrected.check();
    moveTo(Stage.SUBMITTED, act, null, null);
    plan = new PlanColumns(corrected);
    phone = newPhone == null ? null : newPhone.value();
  }

  void passFile(Act act) {
    beOffice(act);
    moveTo(Stage.FILE_CHECKED, act, null, null);
  }

  void beSurveyed(int points, Act act) {
    beOffice(act);
    moveTo(Stage.SURVEYED, act, null, null);
    score = points;
  }

  void beRanked(int place, Act act) {
    moveTo(Stage.PROPOSED, act, null, null);
    ranking = place;
  }

  void approve(Act act) {
    beOtherEyes(act);
    moveTo(Stage.APPROVED, act, null, null);
  }

  void putOnWaitingList(Act act) {
    beOtherEyes(act);
    moveTo(Stage.WAITING_LIST, act, null, null);
  }

  /**
   * Says no. An officer may after checking the file, for its reasons only; the decider may on the
   * list.
   */
  void refuse(Reason why, String note, Act act) {
    beOffice(act);
    boolean onList = stage == Stage.PROPOSED;
    if (why == null || (why == Reason.OTHER && (note == null || note.isBlank()))) {
      throw new WhyMissing();
    }
    if (onList) {
      beOtherEyes(act);
    } else if (!why.isOfFileCheck()) {
      throw new StepNotOpen();
    }
    var target = onList ? Stage.REFUSED : Stage.FILE_REFUSED;
    moveTo(target, act, note == null || note.isBlank() ? null : note, why);
    reason = why;
  }

  /** An objection was right: the application goes back to where it was refused. */
  void reconsider(String why, Act act) {
    beOffice(act);
    if (!stage.isRefusal()) {
      throw new StepNotOpen();
    }
    moveTo(stage == Stage.REFUSED ? Stage.PROPOSED : Stage.SUBMITTED, act, needed(why), null);
    reason = null;
  }

  void withdraw(String why, Act act) {
    moveTo(Stage.WITHDRAWN, act, why == null || why.isBlank() ? null : why, null);
  }

  void beNamedInDecree(Act act) {
    moveTo(Stage.DECREED, act, null, null);
  }

  void beHandedOver(Act act) {
    beOffice(act);
    moveTo(Stage.HANDED_OVER, act, null, null);
  }

  void beVisited(Act act) {
    beOffice(act);
    moveTo(Stage.VISITED, act, null, null);
  }

  boolean wasLedTo(Stage target, String account) {
    return steps.stream().anyMatch(s -> s.ledTo(target) && s.wasTakenBy(account));
  }

  /** Whether this very act was already done: a second tap changes nothing. */
  boolean knows(UUID act) {
    return steps.stream().anyMatch(s -> s.isOf(act));
  }

  private void beOffice(Act act) {
    if (act.person() != null && act.person() == person()) {
      throw new OwnApplication();
    }
  }

  private void beOtherEyes(Act act) {
    beOffice(act);
    boolean seen = wasLedTo(Stage.FILE_CHECKED, act.by()) || wasLedTo(Stage.SURVEYED, act.by());
    if (seen) {
      throw new OwnVerification();
    }
  }

  private void moveTo(Stage target, Act act, String why, Reason because) {
    if (!stage.canBecome(target)) {
      throw new StepNotOpen();
    }
    enter(target, act, why, because, null);
  }

  private void enter(Stage target, Act act, String why, Reason because, String seen) {
    steps.add(new Step(stage, target, act, why, because, seen));
    stage = target;
    stageSince = act.at();
  }

  private static String needed(String why) {
    if (why == null || why.strip().length() < 5 || why.length() > 500) {
      throw new WhyMissing();
    }
    return why.strip();
  }

  Stage stage() {
    return stage;
  }

  Instant stageSince() {
    return stageSince;
  }

  int returns() {
    return returns;
  }

  Integer score() {
    return score;
  }

  Integer ranking() {
    return ranking;
  }

  Reason reason() {
    return reason;
  }

  Phone phone() {
    return phone == null ? null : new Phone(phone);
  }

  BusinessPlan plan() {
    return plan.plan();
  }

  List<StepRow> story() {
    return steps.stream().map(Step::row).toList();
  }
}
