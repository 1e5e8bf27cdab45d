package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeState;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.shared.Caller;
import id.sinau.shared.Dates;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What waits in grants for the caller: files, surveys, lists, decrees, handovers, visits. */
@ApplicationScoped
public class WaitingWork implements Waiting {
  private static final Map<String, String> ICONS =
      Map.of(
          "check", "document",
          "rank", "chart",
          "decide", "check",
          "decree", "certificate",
          "survey", "place",
          "handover", "box",
          "visit", "calendar",
          "objection.answer", "chat",
          "objection.decide", "chat");

  @Inject ApplicationList list;
  @Inject FieldWork field;
  @Inject Rounds rounds;
  @Inject ObjectionRows objections;
  @Inject Applications applications;
  @Inject Caller caller;
  @Inject Clock clock;

  @Override
  public List<Work> forCaller(Place place) {
    var found = new ArrayList<Work>();
    if (place == Place.FIELD) {
      field(found);
      return found;
    }
    if (caller.has(Role.DECIDER)) {
      decider(found);
    }
    if (caller.has(Role.OFFICER)) {
      officer(found);
      field(found);
    }
    return found;
  }

  private void objections(List<Work> found, boolean answered, String role) {
    var waiting = objections.waiting(answered, role);
    if (!waiting.isEmpty()) {
      var address = "/staff/grants/objection?code=" + waiting.get(0);
      add(found, answered ? "objection.decide" : "objection.answer", waiting.size(), address);
    }
  }

  private void officer(List<Work> found) {
    objections(found, false, Role.OFFICER);
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

  private void decider(List<Work> found) {
    objections(found, true, Role.DECIDER);
    for (var round : mine(Role.DECIDER, r -> r.state() == ProgrammeState.RANKED)) {
      add(found, "decide", count(round, "PROPOSED"), list(round));
    }
  }

  private void field(List<Work> found) {
    if (!caller.has(Role.CADRE) && !caller.has(Role.OFFICER)) {
      return;
    }
    add(found, "survey", field.surveys().size(), "/lapangan/survei");
    add(found, "handover", field.handovers().size(), "/lapangan/serah-terima");
    add(found, "visit", field.visits().size(), "/lapangan/kunjungan");
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

  private static void add(List<Work> found, String kind, long count, String address) {
    if (count > 0) {
      found.add(new Work("grants.waiting." + kind, count, ICONS.get(kind), address));
    }
  }
}
