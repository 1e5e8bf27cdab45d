package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.grants.submission.BusinessPlan;
import id.sinau.grants.submission.Eligibility;
import id.sinau.grants.submission.Standing;
import id.sinau.grants.submission.Submission;
import id.sinau.people.Directory;
import id.sinau.people.MyData;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Phone;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The learner asks whether she may apply, hands in, completes a returned file, takes it back. */
@Stateless
@RolesAllowed({Role.LEARNER, Role.SYSTEM})
public class Applying {
  @Inject Rounds rounds;
  @Inject Eligibility eligibility;
  @Inject Submissions submissions;
  @Inject Applications applications;
  @Inject ApplicationFiles files;
  @Inject Directory directory;
  @Inject Acting acting;
  @Inject Caller caller;

  /** How she stands before the round's conditions now. */
  public Standing standing(String roundCode) {
    return eligibility.of(caller.learner(), round(roundCode));
  }

  /** The code of the application she made in this round, empty when she made none. */
  public Optional<String> earlier(String roundCode) {
    return applications.of(caller.learner(), round(roundCode).id()).map(Application::code);
  }

  /** What she said of herself, to fill in what need not be asked again. */
  public MyData applicant() {
    return directory.person(caller.learner());
  }

  /**
   * Hands in.
   *
   * @return the application's public code
   * @see Submissions#handIn
   */
  public String handIn(String roundCode, Submission sent, UUID ticket) {
    caller.learner();
    return submissions.handIn(roundCode, sent, acting.now(ticket, Role.LEARNER));
  }

  /** Completes a returned file. */
  public void handInAgain(String code, BusinessPlan corrected, Phone phone, UUID ticket) {
    caller.learner();
    submissions.handInAgain(code, corrected, phone, acting.now(ticket, Role.LEARNER));
  }

  /** She takes her application back; why may be null. */
  public void withdraw(String code, String why, UUID ticket) {
    caller.learner();
    submissions.withdraw(code, why, acting.now(ticket, Role.LEARNER));
  }

  /**
   * Her own application.
   *
   * @throws NotFound when it is not hers
   */
  public ApplicationFile own(String code) {
    long person = caller.learner();
    return applications
        .find(code)
        .filter(a -> a.person() == person)
        .map(files::of)
        .orElseThrow(NotFound::new);
  }

  private ProgrammeView round(String code) {
    return rounds.open(code).orElseThrow(NotFound::new);
  }
}
