package id.sinau.suite;

import id.sinau.people.CurrentCaller;
import id.sinau.shared.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * Acts as somebody: {@code as.officer("35.10", () -> desk.act(…))}. Both the container's role and
 * the {@code Caller} are hers during the act, and nobody's before and after.
 */
@RequestScoped
public class Acting {
  @Inject CurrentCaller caller;
  @Inject Given given;
  @Inject Seats.Learner learner;
  @Inject Seats.Cadre cadre;
  @Inject Seats.Trainer trainer;
  @Inject Seats.Officer officer;
  @Inject Seats.Decider decider;
  @Inject Seats.Auditor auditor;
  @Inject Seats.Admin admin;
  @Inject Seats.TheSystem system;

  /** What a test does in a role and expects nothing back from. */
  @FunctionalInterface
  public interface Act {
    void run() throws Exception;
  }

  public <T> T learner(Given.Someone who, Callable<T> act) {
    return call(learner, who, Role.LEARNER, act);
  }

  public void learner(Given.Someone who, Act act) {
    call(learner, who, Role.LEARNER, done(act));
  }

  public <T> T cadre(String area, Callable<T> act) {
    return staff(cadre, Role.CADRE, area, act);
  }

  public void cadre(String area, Act act) {
    staff(cadre, Role.CADRE, area, done(act));
  }

  public <T> T trainer(Callable<T> act) {
    return staff(trainer, Role.TRAINER, "35.10", act);
  }

  public void trainer(Act act) {
    staff(trainer, Role.TRAINER, "35.10", done(act));
  }

  public <T> T officer(String area, Callable<T> act) {
    return staff(officer, Role.OFFICER, area, act);
  }

  public void officer(String area, Act act) {
    staff(officer, Role.OFFICER, area, done(act));
  }

  public <T> T decider(String area, Callable<T> act) {
    return staff(decider, Role.DECIDER, area, act);
  }

  public void decider(String area, Act act) {
    staff(decider, Role.DECIDER, area, done(act));
  }

  public <T> T auditor(Callable<T> act) {
    return staff(auditor, Role.AUDITOR, "35.10", act);
  }

  public void auditor(Act act) {
    staff(auditor, Role.AUDITOR, "35.10", done(act));
  }

  public <T> T admin(Callable<T> act) {
    return staff(admin, Role.ADMIN, "35.10", act);
  }

  public void admin(Act act) {
    staff(admin, Role.ADMIN, "35.10", done(act));
  }

  /** Acts as timers and start-up do. */
  public <T> T system(Callable<T> act) {
    return result(system.call(act));
  }

  public void system(Act act) {
    system(done(act));
  }

  /** Acts in a role as a certain member of staff, when a test needs two of a kind. */
  public <T> T somebody(Given.Someone who, String role, Callable<T> act) {
    return call(seat(role), who, role, act);
  }

  public void somebody(Given.Someone who, String role, Act act) {
    call(seat(role), who, role, done(act));
  }

  private Seats.Seat seat(String role) {
    return switch (role) {
      case Role.LEARNER -> learner;
      case Role.CADRE -> cadre;
      case Role.TRAINER -> trainer;
      case Role.OFFICER -> officer;
      case Role.DECIDER -> decider;
      case Role.AUDITOR -> auditor;
      case Role.ADMIN -> admin;
      default -> throw new IllegalArgumentException(role);
    };
  }

  private <T> T staff(Seats.Seat seat, String role, String area, Callable<T> act) {
    return call(seat, given.staff(role, area), role, act);
  }

  private <T> T call(Seats.Seat seat, Given.Someone who, String role, Callable<T> act) {
    var before = caller.signedIn().orElse(null);
    caller.is(who.in(role));
    try {
      return result(seat.call(act));
    } finally {
      caller.is(before);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T result(Seats.Outcome outcome) {
    if (outcome.thrown() instanceof RuntimeException refusal) {
      throw refusal;
    }
    if (outcome.thrown() != null) {
      throw new IllegalStateException(outcome.thrown());
    }
    return (T) outcome.value();
  }

  private static Callable<Void> done(Act act) {
    return () -> {
      act.run();
      return null;
    };
  }
}
