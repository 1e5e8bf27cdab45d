package id.sinau.progress.web;

import id.sinau.people.PersonFile;
import id.sinau.progress.EndingEnrolments;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The courses of one person, of which an officer ends one or lets her go on. */
@Named
@RequestScoped
public class EnrolmentsPage {
  private static final String FORM = "enrolments";

  @Inject Form form;
  @Inject PersonFile file;
  @Inject EndingEnrolments ending;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  @Inject Words words;
  private PersonFile.View person;
  private List<EndingEnrolments.Row> rows;

  public void act() {
    if (!form.value("person").matches("\\d{1,18}")) {
      throw new NotFound();
    }
    person = file.view(Long.parseLong(form.value("person")));
    rows = ending.of(person.person());
    if (form.isSent()) {
      decide();
    }
  }

  private void decide() {
    if (form.value("course").isEmpty()) {
      form.refuse("course", "progress.enrolments.choose");
      return;
    }
    try {
      var ticket = tickets.open(form.value("ticket"), FORM, String.valueOf(person.person()));
      if (form.has("go", "resume")) {
        ending.resume(person.person(), form.value("course"), ticket, form.value("why"));
        said.done("progress.enrolments.resumed");
      } else {
        ending.end(person.person(), form.value("course"), ticket, form.value("why"));
        said.done("progress.enrolments.ended");
      }
      redirect.to("/staff/people/person?person=" + person.person());
    } catch (DomainException refusal) {
      form.refuse("why", refusal.key(), refusal.arguments());
    }
  }

  /** Her courses, with where she stands. */
  public List<Option> getOptions() {
    return rows.stream()
        .map(
            row ->
                new Option(
                    row.standing().course().code(),
                    words.say(
                        row.ended() ? "progress.enrolments.rowEnded" : "progress.enrolments.row",
                        row.standing().document().title(),
                        row.standing().lessonsRead(),
                        row.standing().lessonsTotal())))
        .toList();
  }

  public PersonFile.View getPerson() {
    return person;
  }

  public List<EndingEnrolments.Row> getRows() {
    return rows;
  }

  public String getTicket() {
    return tickets.issue(FORM, String.valueOf(person.person()));
  }
}
