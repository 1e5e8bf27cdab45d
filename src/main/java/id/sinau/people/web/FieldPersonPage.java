package id.sinau.people.web;

import id.sinau.people.PersonFile;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One person, as a companion sees her in the field. */
@Named
@RequestScoped
public class FieldPersonPage {
  @Inject Form form;
  @Inject PersonFile file;
  private PersonFile.View person;

  public void act() {
    person = file.view(id(form.value("person")));
  }

  /** The number in an address; anything else is found nowhere. */
  static long id(String typed) {
    if (!typed.matches("\\d{1,18}")) {
      throw new NotFound();
    }
    return Long.parseLong(typed);
  }

  public PersonFile.View getPerson() {
    return person;
  }

  /** Whether she was registered a moment ago: then her account name wants to be written down. */
  public boolean isFresh() {
    return "1".equals(form.value("baru"));
  }

  public boolean isPinMade() {
    return "1".equals(form.value("pin"));
  }
}
