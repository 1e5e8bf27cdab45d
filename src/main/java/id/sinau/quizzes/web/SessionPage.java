package id.sinau.quizzes.web;

import id.sinau.quizzes.RevokingSession;
import id.sinau.quizzes.Session;
import id.sinau.quizzes.SessionList;
import id.sinau.quizzes.Sitter;
import id.sinau.shared.CourseTitles;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
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

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
