package id.sinau.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.grants.programmes.RunningRounds;
import id.sinau.grants.programmes.WrongRound;
import id.sinau.grants.submission.NikMissing;
import id.sinau.grants.submission.NotEligible;
import id.sinau.shared.NotFound;
import id.sinau.suite.Deployed;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplyingIT extends Deployed {
  private static final String KALIPAIT = "35.10.04.2009";

  @Inject GivenGrants grants;
  @Inject Applying applying;
  @Inject RunningRounds rounds;

  @Test
  void theSameTicketTwiceMakesOneApplication() {
    var round = grants.open(5, 0);
    var tini = grants.learner(KALIPAIT);
    var ticket = grants.ticket();
    var first = grants.handedIn(round, tini, ticket);
    assertThat(grants.handedIn(round, tini, ticket)).isEqualTo(first);
    assertThat(rows.number("select count(*) from application where person_id = ?", tini.person()))
        .isEqualTo(1);
  }

  @Test
  void nobodyAppliesTwiceInOneRound() {
    var round = grants.open(5, 0);
    var tini = grants.learner(KALIPAIT);
    grants.handedIn(round, tini);
    assertThatThrownBy(() -> grants.handedIn(round, tini)).isInstanceOf(AlreadyApplied.class);
  }

  @Test
  void whoMissesAConditionMayNotApply() {
    var round = grants.open(5, 0);
    var tini = grants.learner(KALIPAIT);
    rows.run("update person set relation = 'OTHER' where id = ?", tini.person());
    assertThatThrownBy(() -> grants.handedIn(round, tini)).isInstanceOf(NotEligible.class);
  }

  @Test
  void aGrantNeedsTheNik() {
    var round = grants.open(5, 0);
    var tini = given.learner("Tini", KALIPAIT, null);
    assertThatThrownBy(() -> grants.handedIn(round, tini)).isInstanceOf(NikMissing.class);
  }

  @Test
  void theDecisionKeepsTheFactsItSaw() {
    var round = grants.open(5, 0);
    var code = grants.handedIn(round, grants.learner(KALIPAIT));
    assertThat(rows.text("select facts from application where code = ?", code))
        .contains("\"person.relation\":\"RETURNED\"")
        .contains("\"person.abroad\":\"false\"");
  }

  @Test
  void nobodyElseReadsAnApplication() {
    var round = grants.open(5, 0);
    var code = grants.handedIn(round, grants.learner(KALIPAIT));
    var joko = given.learner("Joko");
    assertThatThrownBy(() -> as.learner(joko, () -> applying.own(code)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aDraftIsNobodysBusiness() {
    var draft = as.officer(GivenGrants.DISTRICT, () -> rounds.begin(grants.draft(1, 0, Set.of())));
    var tini = given.learner("Tini");
    assertThatThrownBy(() -> as.learner(tini, () -> applying.standing(draft.code())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anOfficerRunsNoRoundBeyondHerArea() {
    var district = grants.draft(1, 0, Set.of());
    assertThatThrownBy(() -> as.officer("35.10.04", () -> rounds.begin(district)))
        .isInstanceOf(WrongRound.class);
    var hers = grants.draft(1, 0, Set.of("35.10.04"));
    assertThat(as.officer("35.10.04", () -> rounds.begin(hers)).code()).isNotBlank();
  }
}
