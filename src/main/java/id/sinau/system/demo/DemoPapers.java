package id.sinau.system.demo;

import id.sinau.grants.DecreeDraft;
import id.sinau.grants.programmes.LegalRoute;
import id.sinau.grants.programmes.RoundDraft;
import id.sinau.grants.submission.BusinessPlan;
import id.sinau.people.SignedIn;
import id.sinau.shared.Bundle;
import id.sinau.shared.Dates;
import id.sinau.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** The papers of the demonstration's rounds: drafts, plans, a decree, numbers of the right form. */
final class DemoPapers {
  private static final Bundle WORDS = Bundle.of(Locale.forLanguageTag("id"));

  private DemoPapers() {}

  static RoundDraft round(String name, Instant at, int days, int quota) {
    var opens = Dates.day(at);
    var courses = List.of("aman-digital", "uang-keluarga");
    return new RoundDraft(
        WORDS.sentence(name),
        LegalRoute.SOCIAL_AID_IN_KIND,
        "5.1.06.01",
        quota * 4_000_000L,
        quota,
        opens,
        opens.plusDays(days),
        5,
        Set.of("RETURNED", "FAMILY"),
        18,
        3,
        Set.of(),
        courses,
        List.of(
            new RoundDraft.KitDraft(
                WORDS.sentence("system.demo.kit.food"),
                WORDS.sentence("system.demo.kit.food.tools").replace("; ", "\n"),
                2_500_000,
                3_500_000,
                List.of()),
            new RoundDraft.KitDraft(
                WORDS.sentence("system.demo.kit.sewing"),
                WORDS.sentence("system.demo.kit.sewing.tools").replace("; ", "\n"),
                3_500_000,
                4_000_000,
                List.of())));
  }

  static BusinessPlan plan(Random chance) {
    long price = 1_000L * (3 + chance.nextInt(8));
    return new BusinessPlan(
        WORDS.sentence("system.demo.plan.goods"),
        WORDS.sentence("system.demo.plan.buyers"),
        WORDS.sentence("system.demo.plan.place"),
        100_000L * (1 + chance.nextInt(9)),
        price,
        price * 6 / 10,
        60 + chance.nextInt(160),
        25_000L + 5_000L * chance.nextInt(9));
  }

  /**
   * An invented number of the right form; its serial is the person's own id, so no two are alike.
   */
  static String nik(SignedIn applicant) {
    var home =
        applicant
            .roles()
            .get(Role.LEARNER)
            .iterator()
            .next()
            .value()
            .replace(".", "")
            .substring(0, 6);
    return home + "450785" + String.format("%04d", applicant.person() % 9000 + 1000);
  }

  static DecreeDraft decree(Instant at) {
    return new DecreeDraft(
        "188/000/KEP/429.011/2026",
        Dates.day(at),
        WORDS.sentence("system.demo.signer"),
        WORDS.sentence("system.demo.signerTitle"));
  }
}
