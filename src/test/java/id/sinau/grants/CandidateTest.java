package id.sinau.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CandidateTest {
  @Property
  void theRankingDoesNotDependOnTheOrderOfReading(
      @ForAll("candidates") List<Candidate> candidates, @ForAll Random chance) {
    var shuffled = new java.util.ArrayList<>(candidates);
    Collections.shuffle(shuffled, chance);
    assertThat(Candidate.rank(shuffled)).isEqualTo(Candidate.rank(candidates));
  }

  @Property
  void nobodyStandsBeforeAHigherScore(@ForAll("candidates") List<Candidate> candidates) {
    var ranked = Candidate.rank(candidates);
    for (int i = 1; i < ranked.size(); i++) {
      assertThat(ranked.get(i - 1).score()).isGreaterThanOrEqualTo(ranked.get(i).score());
    }
  }

  @Property
  void ofEqualScoresTheEarlierStandsFirst(@ForAll("candidates") List<Candidate> candidates) {
    var ranked = Candidate.rank(candidates);
    for (int i = 1; i < ranked.size(); i++) {
      var before = ranked.get(i - 1);
      if (before.score() == ranked.get(i).score()) {
        assertThat(before.submittedAt()).isBeforeOrEqualTo(ranked.get(i).submittedAt());
      }
    }
  }

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    var codes = Arbitraries.strings().withCharRange('A', 'Z').ofLength(6);
    var scores = Arbitraries.integers().between(6, 9);
    var times = Arbitraries.integers().between(0, 3).map(s -> Instant.ofEpochSecond(s * 60L));
    return Combinators.combine(codes, scores, times)
        .as(Candidate::new)
        .list()
        .ofMaxSize(30)
        .uniqueElements(Candidate::code);
  }
}
