package id.sinau.people.web;

import id.sinau.people.PersonFile;
import id.sinau.people.ReadingNik;
import id.sinau.shared.Caller;
import id.sinau.shared.DomainException;
import id.sinau.shared.LifeStory;
import id.sinau.shared.Nik;
import id.sinau.shared.Role;
import id.sinau.web.Form;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A learner as staff see her: her story, her facts, her NIK only with a reason. */
@Named
@RequestScoped
public class PersonPage {
  private static final String FORM = "read-nik";

  @Inject Form form;
  @Inject PersonFile file;
  @Inject ReadingNik reading;
  @Inject Tickets tickets;
  @Inject Words words;
  @Inject Caller caller;
  private PersonFile.View person;
  private List<LifeStory.Line> story;
  private String nik;

  public void act() {
    person = file.view(FieldPersonPage.id(form.value("person")));
    if (form.isSent()) {
      read();
    }
    nik = nik == null ? reading.masked(person.person()).orElse(null) : nik;
    story = file.story(person.person());
  }

  private void read() {
    try {
      tickets.open(form.value("ticket"), FORM, subject());
      nik = reading.whole(person.person(), form.value("why")).map(Nik::value).orElse(null);
    } catch (DomainException refusal) {
      form.refuse("why", refusal.key(), refusal.arguments());
    }
  }

  private String subject() {
    return String.valueOf(person.person());
  }

  public List<Nik.Warning> getNikWarnings() {
    return reading.warnings(person.person());
  }

  public PersonFile.View getPerson() {
    return person;
  }

  public List<LifeStory.Line> getStory() {
    return story;
  }

  public String sentence(LifeStory.Line line) {
    return words.say(line.key(), line.arguments().toArray());
  }

  /** Masked, or whole after a reason; null when none is kept. */
  public String getNik() {
    return nik;
  }

  public boolean isWhole() {
    return nik != null && Nik.isValid(nik);
  }

  /** Whether the reason is being asked for. */
  public boolean isAsking() {
    return (form.has("lihat", "1") || form.isRefused()) && nik != null && !isWhole();
  }

  public boolean isOfficer() {
    return caller.has(Role.OFFICER) && !person.closed();
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
