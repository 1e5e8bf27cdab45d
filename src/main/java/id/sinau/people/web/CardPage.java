package id.sinau.people.web;

import id.sinau.people.CardHeld;
import id.sinau.people.PersonFile;
import id.sinau.people.RevokingCard;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One person's sign-in card: printed anew, or taken back. */
@Named
@RequestScoped
public class CardPage {
  private static final String FORM = "card-revoke";

  @Inject Form form;
  @Inject PersonFile file;
  @Inject RevokingCard revoking;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private PersonFile.View person;
  private CardHeld held;

  public void act() {
    person = file.view(FieldPersonPage.id(form.value("person")));
    if (form.isSent()) {
      revoke();
    }
    held = revoking.held(person.person()).orElse(null);
  }

  private void revoke() {
    try {
      tickets.open(form.value("ticket"), FORM, subject());
      revoking.revoke(person.person());
      redirect.to("/lapangan/kartu/" + person.person());
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private String subject() {
    return String.valueOf(person.person());
  }

  public PersonFile.View getPerson() {
    return person;
  }

  /** Null while she has none. */
  public CardHeld getHeld() {
    return held;
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }

  public String getPrintTicket() {
    return tickets.issue(CardServlet.FORM, "");
  }
}
