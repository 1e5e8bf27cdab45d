package id.sinau.quizzes.web;

import id.sinau.courses.fragments.Fragments;
import id.sinau.quizzes.Paper;
import id.sinau.quizzes.QuestionType;
import id.sinau.quizzes.SittingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One question of a paper as it is shown, its choices in the attempt's own order.
 *
 * @param state question, feedback, or review when every question has an answer
 * @param number its place on the paper, from 1
 * @param right whether the given answer is right; false while there is none
 */
public record QuestionView(
    String state,
    int number,
    int total,
    Paper.Asked asked,
    Fragments.Question fragment,
    List<Choice> choices,
    boolean several,
    boolean right) {

  /** A choice with its index in the document. */
  public record Choice(int index, String html, String feedback, boolean ticked, boolean right) {}

  /**
   * The question that is due.
   *
   * @param feedbackOn id of an answered question whose feedback is asked for, or ""
   */
  static QuestionView of(SittingView sitting, String feedbackOn) {
    var questions = sitting.paper().questions();
    for (int place = 0; place < questions.size(); place++) {
      if (questions.get(place).question().id().equals(feedbackOn)
          && sitting.answers().containsKey(feedbackOn)) {
        return at(sitting, place, "feedback");
      }
    }
    int open = sitting.firstOpen();
    return open < questions.size()
        ? at(sitting, open, "question")
        : at(sitting, questions.size() - 1, "review");
  }

  private static QuestionView at(SittingView sitting, int place, String state) {
    var asked = sitting.paper().questions().get(place);
    var question = asked.question();
    var fragment = sitting.course().fragments().questions().get(question.id());
    var ticked = sitting.answers().getOrDefault(question.id(), Set.of());
    var choices = new ArrayList<Choice>();
    for (int index : asked.order()) {
      var html = fragment.choices().get(index);
      choices.add(
          new Choice(
              index,
              html.text(),
              html.feedback(),
              ticked.contains(index),
              question.choices().get(index).right()));
    }
    return new QuestionView(
        state,
        place + 1,
        sitting.paper().questions().size(),
        asked,
        fragment,
        choices,
        question.type().equals("multiple"),
        QuestionType.of(question).isRight(question, ticked));
  }

  /** What feedback shows: the ticked choices, and the right ones when she missed them. */
  public List<Choice> shown() {
    return choices.stream().filter(c -> c.ticked() || (!right && c.right())).toList();
  }
}
