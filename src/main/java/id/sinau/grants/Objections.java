package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The rule of objections (masa sanggah): one to each refusal and in time; an officer answers it;
 * the decider, who is somebody else, decides it. An accepted one brings the application back to
 * where it was refused, however long the office took.
 */
@ApplicationScoped
class Objections {
  private static final int FEWEST = 5;
  private static final int MOST = 1000;

  @Inject ObjectionRows rows;
  @Inject Lists lists;
  @Inject Moves moves;

  Optional<Objection> newest(Application application) {
    return rows.of(application.id()).stream().findFirst();
  }

  /** Whether she may still object to the refusal her application stands at. */
  boolean mayObject(Application application, ProgrammeView round, java.time.LocalDate today) {
    return application.stage().isRefusal()
        && toThisRefusal(application).isEmpty()
        && !today.isAfter(ApplicationFile.objectionsUntil(application.stageSince(), round));
  }

  private Optional<Objection> toThisRefusal(Application application) {
    return newest(application).filter(o -> o.refusedAt().equals(application.stageSince()));
  }

  /**
   * She objects.
   *
   * @param words 5 to 1,000 characters
   * @throws StepNotOpen when her application is not refused
   * @throws ObjectionTooLate when the days to object are over
   * @throws AlreadyObjected when she objected to this refusal before
   */
  void object(Application application, ProgrammeView round, String words, Act act) {
    if (rows.isKnown("objection", act.ticket())) {
      return;
    }
    if (!application.stage().isRefusal()) {
      throw new StepNotOpen();
    }
    if (toThisRefusal(application).isPresent()) {
      throw new AlreadyObjected();
    }
    if (!mayObject(application, round, Dates.day(act.at()))) {
      throw new ObjectionTooLate();
    }
    rows.write(application, said(words), act);
    moves.tell(application, "OBJECTED");
  }

  /**
   * The officer says what she found.
   *
   * @throws OwnApplication when it is her own
   * @throws StepNotOpen when there is nothing to answer
   */
  void answer(Application application, String words, Act act) {
    if (rows.isKnown("objection_answer", act.ticket())) {
      return;
    }
    notHerOwn(application, act);
    var objection = undecided(application);
    if (objection.isAnswered()) {
      throw new StepNotOpen();
    }
    rows.answer(objection, said(words), act);
    moves.tell(application, "OBJECTION_ANSWERED");
  }

  /**
   * The decider decides.
   *
   * @throws ObjectionNotAnswered before the officer looked into it
   * @throws OwnAnswer when the decider is who answered it
   */
  void decide(
      ProgrammeView round, Application application, boolean accepted, String words, Act act) {
    if (rows.isKnown("objection_decision", act.ticket())) {
      return;
    }
    notHerOwn(application, act);
    var objection = undecided(application);
    if (!objection.isAnswered()) {
      throw new ObjectionNotAnswered();
    }
    if (objection.answer().by().equals(act.by())) {
      throw new OwnAnswer();
    }
    rows.decide(objection, accepted, said(words), act);
    if (accepted) {
      lists.reopen(round, application, said(words), act);
    }
    moves.tell(application, accepted ? "OBJECTION_ACCEPTED" : "OBJECTION_REJECTED");
  }

  /** The objection that waits; there is one only while the application stands refused. */
  private Objection undecided(Application application) {
    return toThisRefusal(application).filter(o -> !o.isDecided()).orElseThrow(StepNotOpen::new);
  }

  private static void notHerOwn(Application application, Act act) {
    if (act.person() != null && act.person() == application.person()) {
      throw new OwnApplication();
    }
  }

  private static String said(String words) {
    var kept = words == null ? "" : words.strip();
    if (kept.length() < FEWEST || kept.length() > MOST) {
      throw new WordsMissing(MOST);
    }
    return kept;
  }
}
