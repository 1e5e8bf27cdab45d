package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.drafts.WritingQuizzes;
import id.sinau.courses.editing.Way;
import id.sinau.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A question with its choices. What was typed is saved before the question moves. */
@Named
@ViewScoped
public class QuestionEditorPage extends PlacedPartPage {
  private static final long serialVersionUID = 1L;
  @Inject WritingQuizzes quizzes;
  private final QuestionForm form = new QuestionForm();
  private String quiz;
  private String question;

  @Override
  void read(CourseDocument document) {
    form.read(find(document).orElseThrow(NotFound::new));
  }

  @Override
  List<Theirs> theirs(CourseDocument document) {
    return find(document).stream()
        .flatMap(
            q ->
                Stream.concat(
                    Stream.of(new Theirs("courses.part.prompt", q.prompt())),
                    q.choices().stream().map(c -> new Theirs("courses.part.choices", c.text()))))
        .toList();
  }

  private Optional<QuestionDocument> find(CourseDocument document) {
    return document.quiz(quiz).flatMap(q -> q.question(question));
  }

  @Override
  int keep(int seen) {
    return quizzes.editQuestion(getCourse(), seen, quiz, form.written(question));
  }

  @Override
  int move(int seen, Way way) {
    return quizzes.moveQuestion(getCourse(), seen, quiz, question, way);
  }

  public void remove() {
    if (saved(seen -> quizzes.removeQuestion(getCourse(), seen, quiz, question))) {
      said.done("courses.removed");
      to("quiz", "&quiz=" + quiz);
    }
  }

  public void addChoice() {
    form.add();
  }

  public void dropChoice(int index) {
    form.drop(index);
  }

  @Override
  void here(Way moved) {
    to("question", "&quiz=" + quiz + "&question=" + question);
  }

  /** Its place in the quiz, from 1; 0 when somebody removed it. */
  public int getNumber() {
    var document = hand.get(getCourse()).document();
    return find(document)
        .map(q -> document.quizzes().get(quiz).questions().indexOf(q) + 1)
        .orElse(0);
  }

  public QuestionForm getForm() {
    return form;
  }

  public String getQuiz() {
    return quiz;
  }

  public void setQuiz(String quiz) {
    this.quiz = quiz;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }
}
