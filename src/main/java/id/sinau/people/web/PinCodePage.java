package id.sinau.people.web;

import id.sinau.people.PersonFile;
import id.sinau.people.VouchingForPin;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Somebody forgot her PIN: who knows her gives her a code for her own phone. The code stands on the
 * answer to the form, so that no address carries it.
 */
@Named
@RequestScoped
public class PinCodePage {
  private static final String FORM = "pin-code";

  @Inject Form form;
  @Inject KnownBy known;
  @Inject PersonFile file;
  @Inject VouchingForPin vouching;
  @Inject Tickets tickets;
  private PersonFile.View person;
  private VouchingForPin.Vouched vouched;

  public void act() {
    person = file.view(FieldPersonPage.id(form.value("person")));
    if (form.isSent()) {
      known.check();
    }
    if (form.isSent() && !form.isRefused()) {
      vouch();
    }
  }

  private void vouch() {
    try {
      var act = tickets.open(form.value("ticket"), FORM, subject());
      vouched = vouching.vouch(act, person.person(), known.seen());
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

  /** Null before she was vouched for. */
  public VouchingForPin.Vouched getVouched() {
    return vouched;
  }

  /** In two groups, as it is read out: 4821 9035. */
  public String getCode() {
    return vouched.code().substring(0, 4) + " " + vouched.code().substring(4);
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
