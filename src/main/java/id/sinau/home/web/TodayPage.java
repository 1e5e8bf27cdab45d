package id.sinau.home.web;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import id.sinau.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What needs a member of staff today. A companion, whose work is in the field, is led there. */
@Named
@RequestScoped
public class TodayPage {
  private static final List<String> AT_A_DESK =
      List.of(Role.OFFICER, Role.DECIDER, Role.TRAINER, Role.AUDITOR, Role.ADMIN);

  @Inject @Any Instance<Waiting> rooms;
  @Inject Caller caller;
  @Inject Redirect redirect;
  private List<Waiting.Work> work = List.of();

  public void act() {
    if (AT_A_DESK.stream().noneMatch(caller::has)) {
      redirect.to("/lapangan");
      return;
    }
    work = rooms.stream().flatMap(r -> r.forCaller(Waiting.Place.STAFF).stream()).toList();
  }

  public List<Waiting.Work> getWork() {
    return work;
  }

  /** How many things wait altogether, of all kinds. */
  public long getWaiting() {
    return work.stream().mapToLong(Waiting.Work::count).sum();
  }
}
