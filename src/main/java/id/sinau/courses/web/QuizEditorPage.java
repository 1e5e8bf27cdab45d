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
  private final QuizForm form = new QuizForm();
  private String type = "single";

  @Override
  void read(CourseDocument document) {
    var found = document.quiz(quiz).orElseThrow(NotFound::new);
    form.show(found);
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return document.quiz(quiz).stream()
        .map(q -> new Theirs("courses.part.title", q.title()))
        .toList();
  }

  private boolean kept() {
    var title = Typed.line(form.getTitle());
    return saved(seen -> quizzes.edit(getCourse(), seen, quiz, title, form.getDraw()))
        && (!isFinal() || saved(seen -> form.sit(quizzes, getCourse(), seen, quiz)));
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
    return !is(QuizKind.PRETEST);
  }

  /** Only a post-test has a time limit and may need leave to be sat without signal. */
  public boolean isFinal() {
    return is(QuizKind.POSTTEST);
  }

  private boolean is(QuizKind kind) {
    return hand.get(getCourse()).document().quiz(quiz).filter(q -> q.kind() == kind).isPresent();
  }

  public String getQuiz() {
    return quiz;
  }

  public void setQuiz(String quiz) {
    this.quiz = quiz;
  }

  public QuizForm getForm() {
    return form;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }
}
