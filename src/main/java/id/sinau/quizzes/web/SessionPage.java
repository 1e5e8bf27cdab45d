package id.sinau.quizzes.web;

import id.sinau.quizzes.RevokingSession;
import id.sinau.quizzes.Session;
import id.sinau.quizzes.SessionList;
import id.sinau.quizzes.Sitter;
import id.sinau.shared.CourseTitles;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import id.sinau.web.ReaderTime;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** One watched session: its code, large enough to be read out, and the button that ends it. */
@Named
@RequestScoped
public class SessionPage {
  private static final String FORM = "exam-session-revoke";

  @Inject Form form;
  @Inject SessionList list;
  @Inject RevokingSession revoking;
  @Inject CourseTitles titles;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Clock clock;
  @Inject Words words;
  @Inject ReaderTime times;
  private Session session;

  public void act() {
    if (!form.value("session").matches("\\d{1,18}")) {
      throw new NotFound();
    }
    session = list.one(Long.parseLong(form.value("session")));
    if (form.isSent()) {
      revoke();
    }
  }

  private void revoke() {
    try {
      tickets.open(form.value("ticket"), FORM, subject());
      revoking.revoke(session.id());
      redirect.to("/lapangan/ujian/" + session.id());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private String subject() {
    return String.valueOf(session.id());
  }

  public Session getSession() {
    return session;
  }

  public List<Sitter> getSitters() {
    return list.sitters(session.id());
  }

  public String getTitle() {
    return titles.title(session.course());
  }

  /** Whether the code may still be read out. */
  public boolean isOpen() {
    return session.revokedAt() == null && clock.instant().isBefore(session.closesAt());
  }

  /** When the office got it, and how long after the phone's own clock. */
  public String arrival(Sitter sitter) {
    var apart = sitter.apart().abs();
    var span =
        apart.toMinutes() < 1
            ? words.get("quizzes.session.apart.none")
            : words.say(
                sitter.apart().isNegative()
                    ? "quizzes.session.apart.before"
                    : "quizzes.session.apart.after",
                span(apart));
    return words.say("quizzes.session.received", times.moment(sitter.receivedAt()), span);
  }

  private String span(Duration apart) {
    if (apart.toHours() < 1) {
      return words.say("quizzes.session.apart.minutes", apart.toMinutes());
    }
    return apart.toDays() < 2
        ? words.say("quizzes.session.apart.hours", apart.toHours())
        : words.say("quizzes.session.apart.days", apart.toDays());
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
