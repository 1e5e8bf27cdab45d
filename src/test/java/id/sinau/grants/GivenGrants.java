package id.sinau.grants;

import id.sinau.grants.programmes.LegalRoute;
import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.RoundDraft;
import id.sinau.grants.programmes.RunningRounds;
import id.sinau.grants.submission.BusinessPlan;
import id.sinau.grants.submission.Submission;
import id.sinau.people.KeepingNik;
import id.sinau.shared.Dates;
import id.sinau.shared.Uuid7;
import id.sinau.suite.Acting;
import id.sinau.suite.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rounds and applications for a test to begin with, brought there through the office's desks. */
@RequestScoped
class GivenGrants {
  static final long PRICE = 3_000_000;
  static final String DISTRICT = "35.10";
  static final BusinessPlan PLAN =
      new BusinessPlan("pisang goreng", "tetangga", "depan rumah", 0, 2_000, 900, 300, 50_000);

  @Inject Acting as;
  @Inject Given given;
  @Inject RunningRounds rounds;
  @Inject KeepingNik niks;
  @Inject Applying applying;
  @Inject CheckingFiles checking;
  @Inject Surveying surveying;
  @Inject ProposingList proposing;
  @Inject Clock clock;

  /** An open round of the whole district whose kits cost {@link #PRICE}. */
  ProgrammeView open(int kitsItCanPay, int objectionDays) {
    return as.officer(
        DISTRICT,
        () -> {
          var round = rounds.begin(draft(kitsItCanPay, objectionDays, Set.of()));
          rounds.open(round.code());
          return round;
        });
  }

  RoundDraft draft(int kitsItCanPay, int objectionDays, Set<String> areas) {
    var today = Dates.today(clock);
    var kit = new RoundDraft.KitDraft("Gorengan", "Gerobak\nKompor", PRICE, PRICE, List.of());
    return new RoundDraft(
        "Putaran " + Uuid7.at(clock.instant()),
        LegalRoute.GOODS_FOR_COMMUNITY,
        "5.1.02.05",
        kitsItCanPay * PRICE,
        100,
        today.minusDays(1),
        today.plusDays(1),
        objectionDays,
        Set.of("RETURNED"),
        18,
        3,
        areas,
        List.of(),
        List.of(kit));
  }

  /** A learner of the desa whose NIK is kept. */
  Given.Someone learner(String village) {
    var someone = given.learner("Tini", village, null);
    as.learner(someone, () -> niks.keep(someone.person(), Given.nik()));
    return someone;
  }

  String handedIn(ProgrammeView round, Given.Someone who) {
    return handedIn(round, who, ticket());
  }

  String handedIn(ProgrammeView round, Given.Someone who, UUID ticket) {
    var sent = new Submission(round.kits().get(0).id(), PLAN, null, true, "test");
    return as.learner(who, () -> applying.handIn(round.code(), sent, ticket));
  }

  /** Handed in and its file passed. */
  String checked(ProgrammeView round, String village) {
    var code = handedIn(round, learner(village));
    as.officer(DISTRICT, () -> checking.pass(code, ticket()));
    return code;
  }

  /** A closed round with so many ranked lines, the best first. */
  List<String> ranked(ProgrammeView round, String village, int lines) {
    var codes = new ArrayList<String>();
    for (int i = 0; i < lines; i++) {
      var code = checked(round, village);
      int each = i < 4 ? 4 - i : 1;
      surveyed(code, each);
      codes.add(code);
    }
    as.officer(
        DISTRICT,
        () -> {
          rounds.close(round.code());
          proposing.propose(round.code(), ticket());
        });
    return codes;
  }

  void surveyed(String code, int each) {
    as.officer(DISTRICT, () -> surveying.record(code, survey(each), ticket()));
  }

  static Survey survey(int each) {
    var points = new EnumMap<Criterion, Integer>(Criterion.class);
    for (var criterion : Criterion.values()) {
      points.put(criterion, each);
    }
    return new Survey(Map.copyOf(points), null, null, null);
  }

  static LineDecision yes(String code) {
    return new LineDecision(code, Verdict.APPROVE, null, null);
  }

  Act act(String by, String role) {
    return new Act(ticket(), by, by, role, null, clock.instant());
  }

  UUID ticket() {
    return Uuid7.at(clock.instant());
  }
}
