package id.sinau.quizzes;

import id.sinau.courses.QuestionDocument;
import id.sinau.courses.fragments.Fragments;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a question did: whom it let through and whom its wrong choices drew.
 *
 * @param fragment the question as HTML
 * @param answered people whose answer counts here
 * @param right of them, whose answer was right
 * @param facility the share of right answers (Moodle's facility index)
 * @param itemRest correlation, from -1 to 1, of having it right with the share of the other
 *     questions of the same paper that were right: the corrected item–rest correlation, which
 *     Moodle calls discrimination index. Empty below 20 answers and where all are equal
 * @param choices in the document's order
 * @param otherKey answers to versions in which other choices were right; they are not counted
 */
public record QuestionItem(
    QuestionDocument question,
    Fragments.Question fragment,
    long answered,
    long right,
    Proportion facility,
    OptionalDouble itemRest,
    List<Drawn> choices,
    long otherKey) {
  /** Fewer answers say nothing about a question. */
  public static final int ENOUGH = 20;

  /**
   * How many a choice drew.
   *
   * @param meanRest the mean share of other questions right of those who ticked it, 0 where nobody
   *     did
   */
  public record Drawn(int index, boolean right, long people, double meanRest) {
    /** The letter a trainer calls it by: A for the first. */
    public String letter() {
      return String.valueOf((char) ('A' + index));
    }
  }

  public QuestionItem {
    choices = List.copyOf(choices);
  }

  /** Whether there are enough answers to judge the question by. */
  public boolean isEnough() {
    return answered >= ENOUGH;
  }

  /** Whether this is the wrong choice that drew most people; several may have drawn as many. */
  public boolean drewMost(Drawn choice) {
    return !choice.right()
        && choice.people() > 0
        && choices.stream().noneMatch(c -> !c.right() && c.people() > choice.people());
  }

  /**
   * Counts a question.
   *
   * @param sameKey the versions in which the same choices are right; only they are pooled
   */
  static QuestionItem of(
      QuestionDocument question,
      Fragments.Question fragment,
      List<Tally> tallies,
      Set<Long> sameKey) {
    var hers = tallies.stream().filter(t -> t.question().equals(question.id())).toList();
    var counted = hers.stream().filter(t -> sameKey.contains(t.version())).toList();
    long answered = people(counted.stream());
    long right = people(counted.stream().filter(Tally::right));
    return new QuestionItem(
        question,
        fragment,
        answered,
        right,
        Proportion.of(right, answered),
        itemRest(counted, answered, right),
        drawn(question, counted),
        people(hers.stream()) - answered);
  }

  /** Pearson's r from sums; for x of 0 and 1 the sum of x² is the sum of x. */
  private static OptionalDouble itemRest(List<Tally> tallies, long n, long x) {
    if (n < ENOUGH) {
      return OptionalDouble.empty();
    }
    double rest = tallies.stream().mapToDouble(Tally::rest).sum();
    double squares = tallies.stream().mapToDouble(Tally::restSquares).sum();
    double both = tallies.stream().filter(Tally::right).mapToDouble(Tally::rest).sum();
    double spread = ((double) n * x - (double) x * x) * (n * squares - rest * rest);
    return spread <= 1e-9
        ? OptionalDouble.empty()
        : OptionalDouble.of((n * both - x * rest) / Math.sqrt(spread));
  }

  private static List<Drawn> drawn(QuestionDocument question, List<Tally> tallies) {
    var drawn = new ArrayList<Drawn>();
    for (int i = 0; i < question.choices().size(); i++) {
      var index = String.valueOf(i);
      var theirs =
          tallies.stream().filter(t -> Set.of(t.ticked().split(",")).contains(index)).toList();
      long people = people(theirs.stream());
      double rest = theirs.stream().collect(Collectors.summingDouble(Tally::rest));
      drawn.add(
          new Drawn(i, question.choices().get(i).right(), people, people == 0 ? 0 : rest / people));
    }
    return drawn;
  }

  private static long people(Stream<Tally> tallies) {
    return tallies.mapToLong(Tally::people).sum();
  }
}
