package id.sinau.people.web;

import id.sinau.people.PersonFile;
import id.sinau.people.ResettingPin;
import id.sinau.people.WeakPin;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Somebody forgot her PIN: the officer says how she knew her, then hands over the phone. */
@Named
@RequestScoped
public class NewPinPage {
  private static final String FORM = "new-pin";

  @Inject Form form;
  @Inject KnownBy known;
  @Inject PersonFile file;
  @Inject ResettingPin resetting;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private PersonFile.View person;

  public void act() {
    person = file.view(FieldPersonPage.id(form.value("person")));
    if (form.isSent()) {
      ChangePinPage.NewPin.check(form);
      known.check();
    }
    if (form.isSent() && !form.isRefused()) {
      reset();
    }
  }

  private void reset() {
    try {
      tickets.open(form.value("ticket"), FORM, subject());
      resetting.reset(person.person(), form.value("pin"), known.seen());
      redirect.to("/lapangan/orang/" + person.person() + "?pin=1");
    } catch (WeakPin weak) {
      form.refuse("pin", weak.key());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private String subject() {
    return String.valueOf(person.person());
  }

  public List<Option> getWays() {
    return known.ways();
  }

  public PersonFile.View getPerson() {
    return person;
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
