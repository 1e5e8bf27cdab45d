package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeState;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What waits for this member of staff, for the start page that answers "what needs me today". */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR, Role.TRAINER, Role.ADMIN})
public class WaitingWork {
  @Inject ApplicationList list;
  @Inject FieldWork field;
  @Inject Rounds rounds;
  @Inject Applications applications;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Only what is there: a count is never 0. */
  public List<Waiting> forCaller() {
    var found = new ArrayList<Waiting>();
    if (caller.has(Role.OFFICER)) {
      officer(found);
    }
    if (caller.has(Role.CADRE) || caller.has(Role.OFFICER)) {
      field(found);
    }
    if (caller.has(Role.DECIDER)) {
      decider(found);
    }
    return found;
  }

  private void officer(List<Waiting> found) {
    var unchecked = new ApplicationFilter(null, Stage.SUBMITTED, null, null);
    add(found, "check", list.count(unchecked), "/staff/grants/applications?stage=SUBMITTED");
    for (var round : mine(Role.OFFICER, r -> r.state() == ProgrammeState.CLOSED)) {
      boolean busy = count(round, "SUBMITTED,FILE_CHECKED") > 0;
      add(found, "rank", busy ? 0 : count(round, "SURVEYED"), list(round));
    }
    for (var round : mine(Role.OFFICER, this::isReadyForDecree)) {
      add(found, "decree", count(round, "APPROVED"), "/staff/grants/decree?code=" + round.code());
    }
  }

  private boolean isReadyForDecree(ProgrammeView round) {
    boolean announced =
        round.state() == ProgrammeState.ANNOUNCED || round.state() == ProgrammeState.DECREED;
    return announced && Dates.today(clock).isAfter(round.objectionsUntil());
  }

  private void decider(List<Waiting> found) {
    for (var round : mine(Role.DECIDER, r -> r.state() == ProgrammeState.RANKED)) {
      add(found, "decide", count(round, "PROPOSED"), list(round));
    }
  }

  private void field(List<Waiting> found) {
    var rows = field.all();
    for (var kind : List.of("SURVEY", "HANDOVER", "VISIT")) {
      long count = rows.stream().filter(r -> r.kind().equals(kind)).count();
      add(found, kind.toLowerCase(java.util.Locale.ROOT), count, "/lapangan");
    }
  }

  private List<ProgrammeView> mine(String role, Predicate<ProgrammeView> which) {
    return rounds.all().stream().filter(which).filter(r -> r.isWithin(caller.areas(role))).toList();
  }

  private long count(ProgrammeView round, String stages) {
    return applications.countAndPrice(round.id(), stages)[0];
  }

  private static String list(ProgrammeView round) {
    return "/staff/grants/list?code=" + round.code();
  }

  private static void add(List<Waiting> found, String kind, long count, String address) {
    if (count > 0) {
      found.add(new Waiting(kind, count, address));
    }
  }
}
