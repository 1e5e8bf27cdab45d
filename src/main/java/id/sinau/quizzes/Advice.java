package id.sinau.quizzes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a trainer might do about a question, in plain words.
 *
 * @param choice the letter of the choice it is about, or ""
 */
public record Advice(Kind kind, String choice) {
  private static final double VERY_HARD = 0.35;
  private static final double VERY_EASY = 0.95;
  private static final double WEAK = 0.2;
  private static final int ENOUGH_FOR_UNUSED = 50;
  private static final int FEW = 5;

  /** Kinds of advice, the most urgent first. */
  public enum Kind {
    /** Too few answers to say anything. */
    NOT_ENOUGH,
    /** A wrong choice drew those who know the most: the key may be wrong. */
    CHECK_KEY,
    /** Who has it right tends to have the others wrong. */
    UPSIDE_DOWN,
    /** Hardly anybody has it right. */
    VERY_HARD,
    /** It hardly tells those who know from those who don't. */
    WEAK,
    /** Nobody was drawn by this choice. */
    UNUSED_CHOICE,
    /** Nearly everybody has it right. */
    VERY_EASY,
    /** Nothing to do. */
    FINE
  }

  /** At least one, the most urgent first. */
  public static List<Advice> on(QuestionItem item) {
    if (!item.isEnough()) {
      return List.of(new Advice(Kind.NOT_ENOUGH, ""));
    }
    var advice = new ArrayList<Advice>();
    key(advice, item);
    if (item.facility().high() < VERY_HARD) {
      advice.add(new Advice(Kind.VERY_HARD, ""));
    }
    if (item.facility().low() > VERY_EASY) {
      advice.add(new Advice(Kind.VERY_EASY, ""));
    } else if (item.itemRest().orElse(1) < WEAK && item.itemRest().orElse(1) >= 0) {
      advice.add(new Advice(Kind.WEAK, ""));
    }
    if (item.answered() >= ENOUGH_FOR_UNUSED) {
      item.choices().stream()
          .filter(choice -> choice.people() == 0)
          .forEach(choice -> advice.add(new Advice(Kind.UNUSED_CHOICE, choice.letter())));
    }
    advice.sort(Comparator.comparing(Advice::kind));
    return advice.isEmpty() ? List.of(new Advice(Kind.FINE, "")) : List.copyOf(advice);
  }

  private static void key(List<Advice> advice, QuestionItem item) {
    double rights =
        item.choices().stream()
            .filter(choice -> choice.right() && choice.people() > 0)
            .mapToDouble(QuestionItem.Drawn::meanRest)
            .max()
            .orElse(0);
    item.choices().stream()
        .filter(choice -> !choice.right() && choice.people() >= FEW)
        .filter(choice -> choice.meanRest() > rights)
        .max(Comparator.comparingDouble(QuestionItem.Drawn::meanRest))
        .ifPresentOrElse(
            choice -> advice.add(new Advice(Kind.CHECK_KEY, choice.letter())),
            () -> {
              if (item.itemRest().orElse(0) < 0) {
                advice.add(new Advice(Kind.UPSIDE_DOWN, ""));
              }
            });
  }
}
