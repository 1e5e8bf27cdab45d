package id.sinau.quizzes.web;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import id.sinau.courses.Shelf;
import id.sinau.quizzes.SittingQuizzes;
import id.sinau.quizzes.SittingView;
import id.sinau.quizzes.TakingQuizzes;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.shared.Uuid7;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.TreeSet;

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
  @Inject TakingQuizzes taking;
  @Inject Doors doors;
  @Inject Tickets tickets;
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
            ? sittings.of(result.get())
            : sittings.open(course.courseId(), form.value("quiz")).orElse(null);
    if (form.isSent()) {
      try {
        sent();
      } catch (DomainException refusal) {
        form.refuse(refusal);
      }
    }
    question =
        sitting == null || sitting.attempt().isFinished()
            ? null
            : QuestionView.of(sitting, form.value("lihat"));
  }

  private void sent() {
    switch (form.value("go")) {
      case "begin" -> {
        doors.check(course, quiz.kind());
        taking.begin(
            tickets.open(form.value("ticket"), "begin", subject()), course, form.value("quiz"));
        redirect.to(getAddress());
      }
      case "skip" ->
          redirect.to(doors.skip(tickets.open(form.value("ticket"), "begin", subject()), course));
      case "finish" -> {
        taking.finish(
            tickets.open(form.value("ticket"), "finish", open().attempt().id().toString()),
            sitting.attempt().id());
        redirect.to(getAddress() + "?hasil=" + sitting.attempt().id());
      }
      default -> answer();
    }
  }

  private void answer() {
    var asked = form.value("question");
    var act = tickets.open(form.value("ticket"), "answer", open().attempt().id() + "/" + asked);
    var ticked = ticked();
    if (ticked.isEmpty()) {
      form.refuse(
          "answer",
          quiz.question(asked).filter(q -> q.type().equals("multiple")).isPresent()
              ? "quizzes.tickSome"
              : "quizzes.tickOne");
      return;
    }
    taking.answer(act, sitting.attempt().id(), asked, ticked);
    redirect.to(quiz.kind() == QuizKind.CHAPTER ? getAddress() + "?lihat=" + asked : getAddress());
  }

  private Set<Integer> ticked() {
    var ticked = new TreeSet<Integer>();
    form.values("answer").stream()
        .filter(v -> v.matches("\\d"))
        .map(Integer::valueOf)
        .forEach(ticked::add);
    return ticked;
  }

  private SittingView open() {
    if (sitting == null) {
      throw new NotFound();
    }
    return sitting;
  }

  /** Which of its pages is due: front, question, feedback, review or result. */
  public String getState() {
    if (sitting == null) {
      return "front";
    }
    return sitting.attempt().isFinished() ? "result" : question.state();
  }

  private String subject() {
    return course.versionId() + "/" + form.value("quiz");
  }

  /** The ticket of whatever form this page shows. */
  public String getTicket() {
    return switch (getState()) {
      case "front", "result" -> tickets.issue("begin", subject());
      case "review" -> tickets.issue("finish", sitting.attempt().id().toString());
      default ->
          tickets.issue("answer", sitting.attempt().id() + "/" + question.asked().question().id());
    };
  }

  public String getAddress() {
    return "/k/" + course.code() + "/kuis/" + form.value("quiz");
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
