package id.sinau.quizzes.web;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.drafts.ReadingDrafts;
import id.sinau.quizzes.Attempt;
import id.sinau.quizzes.Paper;
import id.sinau.quizzes.SittingView;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A quiz as learners will see it, for those who write it: every question in the order of the bank,
 * with its feedback. Nothing is kept of what they tick.
 */
@Named
@RequestScoped
public class QuizPreviewPage {
  @Inject ReadingDrafts reading;
  @Inject Form form;
  private PublishedCourse course;
  private QuizDocument quiz;
  private SittingView sitting;
  private QuestionView question;
  private int place;

  public void act() {
    course = reading.preview(form.value("course"));
    quiz = course.document().quiz(form.value("quiz")).orElseThrow(NotFound::new);
    if (quiz.questions().isEmpty()) {
      return;
    }
    var asked = form.value("soal");
    place = asked.matches("\\d{1,3}") ? Integer.parseInt(asked) % quiz.questions().size() : 0;
    var now = quiz.questions().get(place).id();
    if (form.isSent() && form.values("answer").isEmpty()) {
      form.refuse("answer", "quizzes.tickSome");
    }
    sitting = sitting(form.isSent() && !form.isRefused());
    question = QuestionView.of(sitting, sitting.answers().containsKey(now) ? now : "");
  }

  private SittingView sitting(boolean answered) {
    var answers = new HashMap<String, Set<Integer>>();
    quiz.questions().subList(0, place).forEach(q -> answers.put(q.id(), Set.of()));
    if (answered) {
      answers.put(quiz.questions().get(place).id(), ticked());
    }
    var paper = new Paper(quiz.questions().stream().map(QuizPreviewPage::inOrder).toList());
    var attempt =
        new Attempt(
            new UUID(0, 0), 0, 0, 0, form.value("quiz"), null, null, null, Attempt.Word.OFFICE);
    return new SittingView(attempt, course, quiz, paper, answers, answers.size(), null);
  }

  private static Paper.Asked inOrder(QuestionDocument question) {
    return new Paper.Asked(
        question, IntStream.range(0, question.choices().size()).boxed().toList());
  }

  private Set<Integer> ticked() {
    return form.values("answer").stream()
        .filter(v -> v.matches("\\d"))
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  /** Where the page's form or its link to the next question leads. */
  public String getAddress() {
    int next = question.state().equals("feedback") ? place + 1 : place;
    return "/pratinjau/" + course.code() + "/kuis/" + form.value("quiz") + "?soal=" + next;
  }

  /** Nothing is written, so no ticket is asked for. */
  public String getTicket() {
    return "";
  }

  public PublishedCourse getCourse() {
    return course;
  }

  public QuizDocument getQuiz() {
    return quiz;
  }

  public SittingView getSitting() {
    return sitting;
  }

  /** The question on the page; null while the quiz has none. */
  public QuestionView getQuestion() {
    return question;
  }
}
