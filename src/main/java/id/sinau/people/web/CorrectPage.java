package id.sinau.people.web;

import id.sinau.areas.Area;
import id.sinau.areas.Gazetteer;
import id.sinau.people.CorrectingPerson;
import id.sinau.people.PersonFile;
import id.sinau.shared.AreaCode;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Said;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** An officer corrects name, birth year or desa from the KTP. */
@Named
@RequestScoped
public class CorrectPage {
  private static final String FORM = "correct";

  @Inject Form form;
  @Inject PersonFile file;
  @Inject CorrectingPerson correcting;
  @Inject Gazetteer gazetteer;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Said said;
  private PersonFile.View person;

  public void act() {
    person = file.view(FieldPersonPage.id(form.value("person")));
    form.preset("fullName", person.data().fullName());
    form.preset("birthYear", person.data().birthYear());
    form.preset("area", person.data().area());
    if (form.isSent()) {
      correct();
    }
  }

  private void correct() {
    try {
      tickets.open(form.value("ticket"), FORM, subject());
      correcting.correct(
          person.person(), form.value("fullName"), year(), area(), form.value("why"));
      said.done("people.correct.done");
      redirect.to("/staff/people/person?person=" + person.person());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private int year() {
    return form.value("birthYear").matches("\\d{4}")
        ? Integer.parseInt(form.value("birthYear"))
        : 0;
  }

  private AreaCode area() {
    return AreaCode.isValid(form.value("area")) ? new AreaCode(form.value("area")) : null;
  }

  private String subject() {
    return String.valueOf(person.person());
  }

  public PersonFile.View getPerson() {
    return person;
  }

  public List<Area> getVillages() {
    return gazetteer.everything().stream().filter(a -> a.code().isVillage()).toList();
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
