package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizKind;
import id.sinau.courses.drafts.WritingQuizzes;
import id.sinau.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A quiz: its title, how many questions make a paper, and its questions in order. */
@Named
@ViewScoped
public class QuizEditorPage extends PartPage {
  private static final long serialVersionUID = 1L;
  @Inject WritingQuizzes quizzes;
  private String quiz;
  private String title;
  private int draw;
  private String type = "single";

  @Override
  void read(CourseDocument document) {
    var found = document.quiz(quiz).orElseThrow(NotFound::new);
    title = found.title();
    draw = found.draw();
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.quiz(quiz).stream()
        .map(q -> new Theirs("courses.part.title", q.title()))
        .toList();
  }

  private boolean kept() {
    return saved(seen -> quizzes.edit(getCourse(), seen, quiz, Typed.line(title), draw));
  }

  public void save() {
    if (kept()) {
      said.done("courses.saved");
      to("quiz", "&quiz=" + quiz);
    }
  }

  public void remove() {
    if (saved(seen -> quizzes.remove(getCourse(), seen, quiz))) {
      said.done("courses.removed");
      to("editor", "");
    }
  }

  public void add() {
    if (kept() && saved(seen -> quizzes.addQuestion(getCourse(), seen, quiz, type))) {
      var questions = getQuestions();
      var id = questions.get(questions.size() - 1).id();
      to("question", "&quiz=" + quiz + "&question=" + id);
    }
  }

  public List<QuestionDocument> getQuestions() {
    return hand.get(getCourse()).document().quiz(quiz).map(q -> q.questions()).orElse(List.of());
  }

  /** A pre-test asks all its questions. */
  public boolean isDrawn() {
    return hand.get(getCourse())
        .document()
        .quiz(quiz)
        .filter(q -> q.kind() != QuizKind.PRETEST)
        .isPresent();
  }

  public String getQuiz() {
    return quiz;
  }

  public void setQuiz(String quiz) {
    this.quiz = quiz;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public int getDraw() {
    return draw;
  }

  public void setDraw(int draw) {
    this.draw = draw;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }
}
