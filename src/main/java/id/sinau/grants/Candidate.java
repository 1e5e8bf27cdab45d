package id.sinau.grants;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A surveyed application on its way into the ranking: the higher score first, then who handed in
 * earlier, then the code, so that the order never depends on how the rows were read.
 */
public record Candidate(String code, int score, Instant submittedAt) {
  private static final Comparator<Candidate> RANKING =
      Comparator.comparingInt(Candidate::score)
          .reversed()
          .thenComparing(Candidate::submittedAt)
          .thenComparing(Candidate::code);

  public static List<Candidate> rank(Collection<Candidate> candidates) {
    return candidates.stream().sorted(RANKING).toList();
  }
}
