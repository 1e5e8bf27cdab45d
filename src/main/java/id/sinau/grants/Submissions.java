package id.sinau.grants;

import id.sinau.grants.programmes.Rounds;
import id.sinau.grants.submission.Applicant;
import id.sinau.grants.submission.BusinessPlan;
import id.sinau.grants.submission.Eligibility;
import id.sinau.grants.submission.NikMissing;
import id.sinau.grants.submission.NotEligible;
import id.sinau.grants.submission.PledgeMissing;
import id.sinau.grants.submission.Submission;
import id.sinau.grants.submission.WrongPlan;
import id.sinau.people.Directory;
import id.sinau.shared.Dates;
import id.sinau.shared.NotFound;
import id.sinau.shared.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The learner's own acts: handing in, handing in again, taking back. */
@ApplicationScoped
public class Submissions {
  @Inject Applications applications;
  @Inject Moves moves;
  @Inject Rounds rounds;
  @Inject Eligibility eligibility;
  @Inject Directory directory;

  /**
   * Hands in; the same ticket twice makes one application.
   *
   * @return the public code of the application
   * @throws AlreadyApplied when she applied in this round before
   * @throws RoundNotOpen when the round takes no applications on the day of the act
   * @throws NotEligible when something is missing
   * @throws NikMissing when no NIK is kept for her
   * @throws PledgeMissing when she did not pledge
   * @throws WrongPlan when a part of the plan is missing or beyond its limit
   */
  public String handIn(String roundCode, Submission sent, Act act) {
    long person = act.person();
    directory.hold(person);
    var earlier = applications.handedInBy(act.ticket());
    if (earlier.isPresent()) {
      return earlier.get().code();
    }
    var round = rounds.open(roundCode).orElseThrow(NotFound::new);
    applications
        .of(person, round.id())
        .ifPresent(
            a -> {
              throw new AlreadyApplied(a.code());
            });
    if (!round.takesApplicationsOn(Dates.day(act.at()))) {
      throw new RoundNotOpen();
    }
    sent.check();
    var told = directory.person(person);
    var standing = eligibility.of(person, round);
    standing.check(sent.kit(), told.hasNik());
    var who = new Applicant(person, told.fullName(), told.area());
    var made =
        applications.add(
            new Application(who, round.id(), round.kit(sent.kit()), sent, standing, act));
    moves.tell(made);
    return made.code();
  }

  /** Completes a returned file. */
  public void handInAgain(String code, BusinessPlan corrected, Phone phone, Act act) {
    moves.move(own(code, act), act, a -> a.handInAgain(corrected, phone, act));
  }

  /** She takes her application back; nobody asks her to explain. */
  public void withdraw(String code, String why, Act act) {
    moves.move(own(code, act), act, a -> a.withdraw(why, act));
  }

  private Application own(String code, Act act) {
    var application = applications.lock(code);
    if (act.person() == null || application.person() != act.person()) {
      throw new NotFound();
    }
    return application;
  }
}
