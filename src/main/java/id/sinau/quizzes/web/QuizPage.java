package id.sinau.quizzes.web;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.Shelf;
import id.sinau.quizzes.SittingQuizzes;
import id.sinau.quizzes.SittingView;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.shared.Uuid7;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * A quiz, as whichever page is due: its front page, the next question, the feedback on one, the
 * page before handing in, or the result. The address says which result or feedback is asked for;
 * everything else follows from the attempt's events.
 */
@Named
@RequestScoped
public class QuizPage {
  @Inject Form form;
  @Inject Shelf shelf;
  @Inject SittingQuizzes sittings;
  @Inject QuizActs acts;
  @Inject Doors doors;
  @Inject Redirect redirect;
  private PublishedCourse course;
  private QuizDocument quiz;
  private SittingView sitting;
  private QuestionView question;

  public void act() {
    course = doors.version(form.value("course"));
    quiz = course.document().quiz(form.value("quiz")).orElseThrow(NotFound::new);
    var result = Uuid7.parse(form.value("hasil"));
    sitting =
        result.isPresent()
            ? sittings.find(result.get()).orElse(null)
            : sittings.open(course.courseId(), form.value("quiz")).orElse(null);
    if (form.isSent()) {
      try {
        acts.sent(course, quiz, sitting).ifPresent(redirect::to);
      } catch (DomainException refusal) {
        form.refuse(refusal);
      }
    }
    question =
        sitting == null || sitting.attempt().isFinished()
            ? null
            : QuestionView.of(sitting, form.value("lihat"));
  }

  /** Which of its pages is due: front, question, feedback, review, result, over or checking. */
  public String getState() {
    boolean done = sitting != null && sitting.attempt().isFinished();
    if (!done && Uuid7.parse(form.value("hasil")).isPresent()) {
      return "checking";
    }
    if (sitting == null) {
      return "front";
    }
    return done ? "result" : sittings.isOver(sitting) ? "over" : question.state();
  }

  /** The ticket of whatever form this page shows. */
  public String getTicket() {
    return acts.ticket(getState(), course, sitting, question);
  }

  public String getAddress() {
    return acts.address(course);
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

  public QuestionView getQuestion() {
    return question;
  }

  /** What still stands before this quiz, as sentences; empty when she may sit it. */
  public java.util.List<String> getReasons() {
    return doors.reasons(course, quiz.kind());
  }
}
