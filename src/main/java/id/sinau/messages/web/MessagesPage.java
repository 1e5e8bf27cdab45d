package id.sinau.messages.web;

import id.sinau.messages.MyMessages;
import id.sinau.shared.CourseTitles;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What Sinau told her, the newest first; on other pages only what she has not put aside. */
@Named
@RequestScoped
public class MessagesPage {
  private static final String FORM = "messages-read";
  private static final int ALL = 100;
  private static final int NEW = 1;

  /** Their first argument is a course's code. */
  private static final Set<String> ABOUT_A_COURSE =
      Set.of("certificate", "enrolmentEnded", "enrolmentResumed");

  @Inject Form form;
  @Inject MyMessages messages;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Words words;
  @Inject CourseTitles titles;
  private List<MyMessages.Row> rows;
  private List<MyMessages.Row> unread;

  public void act() {
    rows = messages.newest(ALL);
    if (!form.isSent()) {
      return;
    }
    try {
      tickets.open(form.value("ticket"), FORM, "");
      rows.stream().findFirst().ifPresent(newest -> messages.read(newest.id()));
      redirect.to("/pesan");
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public List<MyMessages.Row> getRows() {
    return rows;
  }

  /** The newest one she has not put aside, for her start page; the rest wait behind its link. */
  public List<MyMessages.Row> getUnread() {
    if (unread == null) {
      unread = messages.unread(NEW);
    }
    return unread;
  }

  public String sentence(MyMessages.Row row) {
    var key = "messages." + row.template();
    var said = row.arguments().toArray();
    if (ABOUT_A_COURSE.contains(row.template())) {
      said[0] = titles.title(row.arguments().get(0));
    }
    return words.say(key, said);
  }

  /** Where what it tells of can be seen, null where there is nothing more to see. */
  public String address(MyMessages.Row row) {
    if (row.template().equals("certificate")) {
      return "/sertifikat";
    }
    boolean application = row.template().startsWith("application.") && !row.arguments().isEmpty();
    return application ? "/pengajuan/" + row.arguments().get(0) : null;
  }

  public String getTicket() {
    return tickets.issue(FORM, "");
  }
}
