package id.sinau.quizzes.web;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizDocument;
import id.sinau.courses.QuizKind;
import id.sinau.quizzes.SittingView;
import id.sinau.quizzes.TakingQuizzes;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the buttons of a quiz do: begin, leave out, answer, hand in; each with its own ticket. */
@RequestScoped
public class QuizActs {
  @Inject Form form;
  @Inject TakingQuizzes taking;
  @Inject Doors doors;
  @Inject Tickets tickets;

  /**
   * Does what was asked.
   *
   * @param sitting the attempt the page is about, or null
   * @return where to go then; empty when the form is shown again with its errors
   */
  Optional<String> sent(PublishedCourse course, QuizDocument quiz, SittingView sitting) {
    var ticket = form.value("ticket");
    switch (form.value("go")) {
      case "begin" -> {
        doors.check(course, quiz.kind());
        taking.begin(tickets.open(ticket, "begin", subject(course)), course, form.value("quiz"));
        return Optional.of(address(course));
      }
      case "skip" -> {
        return Optional.of(doors.skip(tickets.open(ticket, "begin", subject(course)), course));
      }
      case "finish" -> {
        var attempt = open(sitting).attempt().id();
        taking.finish(tickets.open(ticket, "finish", attempt.toString()), attempt);
        return Optional.of(address(course) + "?hasil=" + attempt);
      }
      default -> {
        return answer(course, quiz, open(sitting));
      }
    }
  }

  private Optional<String> answer(PublishedCourse course, QuizDocument quiz, SittingView sitting) {
    var asked = form.value("question");
    var attempt = sitting.attempt().id();
    var act = tickets.open(form.value("ticket"), "answer", attempt + "/" + asked);
    var ticked = ticked();
    if (ticked.isEmpty()) {
      boolean several = quiz.question(asked).filter(q -> q.type().equals("multiple")).isPresent();
      form.refuse("answer", several ? "quizzes.tickSome" : "quizzes.tickOne");
      return Optional.empty();
    }
    taking.answer(act, attempt, asked, ticked);
    return Optional.of(
        quiz.kind() == QuizKind.CHAPTER ? address(course) + "?lihat=" + asked : address(course));
  }

  private Set<Integer> ticked() {
    var ticked = new TreeSet<Integer>();
    form.values("answer").stream()
        .filter(v -> v.matches("\\d"))
        .map(Integer::valueOf)
        .forEach(ticked::add);
    return ticked;
  }

  private static SittingView open(SittingView sitting) {
    if (sitting == null) {
      throw new NotFound();
    }
    return sitting;
  }

  /** The ticket of the form that stands on the page in this state. */
  String ticket(String state, PublishedCourse course, SittingView sitting, QuestionView question) {
    return switch (state) {
      case "front", "result", "checking" -> tickets.issue("begin", subject(course));
      case "review", "over" -> tickets.issue("finish", sitting.attempt().id().toString());
      default ->
          tickets.issue("answer", sitting.attempt().id() + "/" + question.asked().question().id());
    };
  }

  String address(PublishedCourse course) {
    return "/k/" + course.code() + "/kuis/" + form.value("quiz");
  }

  private String subject(PublishedCourse course) {
    return course.versionId() + "/" + form.value("quiz");
  }
}
