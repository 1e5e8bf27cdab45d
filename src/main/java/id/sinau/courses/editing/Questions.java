package id.sinau.courses.editing;

import id.sinau.courses.ChoiceDocument;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizDocument;
import id.sinau.shared.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Questions of a quiz are added, written, moved and removed. */
public final class Questions {
  private static final ChoiceDocument EMPTY = new ChoiceDocument("", false, "");
  private static final int CHOICES = 4;

  private Questions() {}

  /** An empty question at the end of a quiz, about the chapter's last lesson until changed. */
  public static CourseDocument add(CourseDocument course, String quiz, String type) {
    var of = Quizzes.get(course, quiz);
    var id = Names.fresh(quiz, taken -> exists(course, taken));
    var competency = course.competencies().isEmpty() ? "" : course.competencies().get(0).id();
    var question = new QuestionDocument(id, type, competency, lesson(course, quiz), "", List.of());
    return with(course, quiz, of, Rewritten.plus(of.questions(), whole(question)));
  }

  /**
   * The question as it is written now; its id says which. A choice without any word is dropped, and
   * a true/false question has its two fixed choices.
   */
  public static CourseDocument edit(CourseDocument course, String quiz, QuestionDocument written) {
    var of = Quizzes.get(course, quiz);
    int index = index(of, written.id());
    return with(course, quiz, of, Rewritten.replaced(of.questions(), index, whole(written)));
  }

  /** One place up or down in its quiz. */
  public static CourseDocument move(CourseDocument course, String quiz, String id, Way way) {
    var of = Quizzes.get(course, quiz);
    return with(course, quiz, of, Rewritten.moved(of.questions(), index(of, id), way));
  }

  public static CourseDocument remove(CourseDocument course, String quiz, String id) {
    var of = Quizzes.get(course, quiz);
    return with(course, quiz, of, Rewritten.without(of.questions(), index(of, id)));
  }

  private static QuestionDocument whole(QuestionDocument question) {
    return new QuestionDocument(
        question.id(),
        question.type(),
        question.competency(),
        question.lesson(),
        question.prompt(),
        choices(question));
  }

  private static List<ChoiceDocument> choices(QuestionDocument question) {
    var written = question.choices();
    if (question.type().equals("truefalse")) {
      var fixed = new ArrayList<ChoiceDocument>();
      for (int i = 0; i < QuestionDocument.TRUE_FALSE.size(); i++) {
        var choice = i < written.size() ? written.get(i) : EMPTY;
        fixed.add(
            new ChoiceDocument(
                QuestionDocument.TRUE_FALSE.get(i), choice.right(), choice.feedback()));
      }
      return fixed;
    }
    var kept =
        written.stream().filter(c -> !c.text().isBlank() || !c.feedback().isBlank()).toList();
    return kept.isEmpty() ? Collections.nCopies(CHOICES, EMPTY) : kept;
  }

  private static String lesson(CourseDocument course, String quiz) {
    var lessons =
        course.chapters().stream()
            .filter(c -> c.quiz().equals(quiz))
            .findFirst()
            .map(c -> c.lessons())
            .orElseGet(
                () -> course.chapters().stream().flatMap(c -> c.lessons().stream()).toList());
    return lessons.isEmpty() ? "" : lessons.get(lessons.size() - 1);
  }

  private static boolean exists(CourseDocument course, String id) {
    return course.quizzes().values().stream().anyMatch(q -> q.question(id).isPresent());
  }

  private static int index(QuizDocument quiz, String id) {
    return quiz.questions().indexOf(quiz.question(id).orElseThrow(NotFound::new));
  }

  private static CourseDocument with(
      CourseDocument course, String name, QuizDocument quiz, List<QuestionDocument> questions) {
    return Quizzes.put(
        course,
        name,
        new QuizDocument(
            quiz.kind(), quiz.title(), quiz.draw(), quiz.offline(), quiz.minutes(), questions));
  }
}
