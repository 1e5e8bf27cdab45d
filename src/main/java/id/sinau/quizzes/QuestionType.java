package id.sinau.quizzes;

import id.sinau.courses.ChoiceDocument;
import id.sinau.courses.QuestionDocument;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kinds of question and how each is marked. */
public enum QuestionType {
  /** Exactly one choice is right. */
  SINGLE {
    @Override
    public double guess(QuestionDocument question) {
      return 1.0 / question.choices().size();
    }
  },
  /** One or more, but not all, are right; only exactly the right ones count. */
  MULTIPLE {
    @Override
    public double guess(QuestionDocument question) {
      return 1.0 / ((1L << question.choices().size()) - 2);
    }
  },
  /** A statement that holds or doesn't; its two choices keep their order. */
  TRUEFALSE {
    @Override
    public double guess(QuestionDocument question) {
      return 0.5;
    }

    @Override
    public boolean shufflesChoices() {
      return false;
    }
  };

  /**
   * The type a question names.
   *
   * @throws IllegalArgumentException for a type we don't know; the linter refuses it before a
   *     course is published
   */
  public static QuestionType of(QuestionDocument question) {
    return valueOf(question.type().toUpperCase(Locale.ROOT));
  }

  /** The chance of a right answer by blind guessing, from 0 to 1. */
  public abstract double guess(QuestionDocument question);

  /** Whether the choices are shown in an order of chance. */
  public boolean shufflesChoices() {
    return true;
  }

  /** Whether exactly the right choices are ticked; no tick is wrong. */
  public boolean isRight(QuestionDocument question, Set<Integer> ticked) {
    return ticked.equals(key(question));
  }

  /** From 0 to 1; all or nothing today, a fraction once a type allows part marks. */
  public double score(QuestionDocument question, Set<Integer> ticked) {
    return isRight(question, ticked) ? 1 : 0;
  }

  /** The indexes of the right choices in the document. */
  public static Set<Integer> key(QuestionDocument question) {
    var choices = question.choices();
    return IntStream.range(0, choices.size())
        .filter(index -> isRight(choices.get(index)))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isRight(ChoiceDocument choice) {
    return choice.right();
  }
}
