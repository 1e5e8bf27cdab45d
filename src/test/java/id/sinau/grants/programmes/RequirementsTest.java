package id.sinau.grants.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.ConditionJson;
import id.sinau.shared.Missing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementsTest {
  private static final Map<String, Object> FITTING =
      Map.of(
          "person.relation",
          "RETURNED",
          "person.abroad",
          false,
          "person.age",
          40L,
          "person.area",
          "35.10.04.2005",
          "certificate.uang-keluarga",
          true);

  @Test
  void whoHasEverythingMissesNothing() {
    assertThat(missing(FITTING)).isEmpty();
  }

  @Test
  void theMissingCertificateLeadsToItsCourse() {
    var facts = new HashMap<>(FITTING);
    facts.remove("certificate.uang-keluarga");
    assertThat(missing(facts))
        .containsExactly(
            new Missing(
                "grants.missing.certificate", List.of("uang-keluarga"), "/k/uang-keluarga"));
  }

  @Test
  void everythingMissingIsNamedAtOnce() {
    assertThat(missing(Map.of("person.abroad", true)))
        .extracting(Missing::key)
        .containsExactly(
            "grants.missing.relation",
            "grants.missing.abroad",
            "grants.missing.age",
            "grants.missing.area",
            "grants.missing.certificate");
  }

  @Test
  void whoReceivedToolsLatelyWaits() {
    var facts = new HashMap<>(FITTING);
    facts.put("grant.yearsSince", 2L);
    assertThat(missing(facts)).extracting(Missing::key).containsExactly("grants.missing.received");
    facts.put("grant.yearsSince", 3L);
    assertThat(missing(facts)).isEmpty();
  }

  @Test
  void aDesaOutsideTheRoundIsOutside() {
    var facts = new HashMap<>(FITTING);
    facts.put("person.area", "35.10.05.2001");
    assertThat(missing(facts)).extracting(Missing::key).containsExactly("grants.missing.area");
  }

  @Test
  void aRuleSurvivesBeingKept() {
    var rule = Requirements.of(draft());
    assertThat(ConditionJson.read(ConditionJson.write(rule))).isEqualTo(rule);
  }

  @Test
  void anOpenRoundIsNotRewritten() {
    var round = new Programme("alat-2026", draft());
    round.moveTo(ProgrammeState.OPEN);
    assertThatThrownBy(() -> round.rewrite(draft())).isInstanceOf(RoundNotThere.class);
  }

  @Test
  void aKitNeverCostsMoreThanTheRoundHas() {
    var kit = new RoundDraft.KitDraft("Jahit", "Mesin jahit", 4_000_000, 60_000_001, List.of());
    var draft = draft(List.of(kit));
    assertThatThrownBy(draft::check)
        .isInstanceOfSatisfying(
            WrongRound.class, w -> assertThat(w.fault()).isEqualTo(WrongRound.Fault.KIT_PRICE));
  }

  private static List<Missing> missing(Map<String, Object> facts) {
    return Requirements.of(draft()).missing(facts);
  }

  private static RoundDraft draft() {
    return draft(
        List.of(
            new RoundDraft.KitDraft("Gorengan", "Wajan\nKompor", 2_500_000, 3_000_000, List.of())));
  }

  private static RoundDraft draft(List<RoundDraft.KitDraft> kits) {
    return new RoundDraft(
        "Alat usaha 2026",
        LegalRoute.GOODS_FOR_COMMUNITY,
        "5.1.02.05",
        60_000_000,
        20,
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 11, 30),
        7,
        Set.of("RETURNED", "FAMILY"),
        18,
        3,
        Set.of("35.10.04"),
        List.of("uang-keluarga"),
        kits);
  }
}
