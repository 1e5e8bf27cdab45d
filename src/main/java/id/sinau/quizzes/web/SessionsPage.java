package id.sinau.quizzes.web;

import id.sinau.quizzes.OpeningSession;
import id.sinau.quizzes.Session;
import id.sinau.quizzes.SessionList;
import id.sinau.shared.CourseTitles;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a trainer or companion gets the code of a final test she watches, and sees her codes. */
@Named
@RequestScoped
public class SessionsPage {
  private static final String FORM = "exam-session";

  @Inject Form form;
  @Inject OpeningSession opening;
  @Inject SessionList list;
  @Inject CourseTitles titles;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Words words;
  private List<Session> sessions;

  public void act() {
    var courses = getCourses();
    if (courses.size() == 1) {
      form.preset("course", courses.get(0).value());
    }
    form.preset("hours", opening.hours().get(0));
    if (form.isSent()) {
      check();
    }
    if (form.isSent() && !form.isRefused()) {
      open();
    }
    sessions = list.newest();
  }

  private void check() {
    if (form.value("course").isEmpty()) {
      form.refuse("course", "quizzes.session.courseMissing");
    }
    if (form.value("place").length() < 3
        || form.value("place").length() > OpeningSession.LONGEST_PLACE) {
      form.refuse("place", "quizzes.session.placeMissing");
    }
  }

  private void open() {
    try {
      var ticket = tickets.open(form.value("ticket"), FORM, "");
      var hours = form.value("hours").matches("\\d{1,2}") ? form.value("hours") : "0";
      var opened =
          opening.open(ticket, form.value("course"), form.value("place"), Integer.parseInt(hours));
      redirect.to("/lapangan/ujian/" + opened.id());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public List<Option> getCourses() {
    return opening.courses().stream().map(c -> new Option(c, titles.title(c))).toList();
  }

  public List<Option> getHours() {
    return opening.hours().stream()
        .map(h -> new Option(String.valueOf(h), words.say("quizzes.session.hoursOf", h)))
        .toList();
  }

  public List<Session> getSessions() {
    return sessions;
  }

  public String title(Session session) {
    return titles.title(session.course());
  }

  public String getTicket() {
    return tickets.issue(FORM, "");
  }
}
