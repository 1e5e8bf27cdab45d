package id.sinau.people.web;

import id.sinau.people.AccountKind;
import id.sinau.people.CardEnded;
import id.sinau.people.Entry;
import id.sinau.people.ReadingCard;
import id.sinau.people.TooManyTries;
import id.sinau.web.Form;
import id.sinau.web.Kept;
import id.sinau.web.Option;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import id.sinau.web.WornTicket;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Sign in by account name or phone number; several people behind one phone pick themselves after
 * the PIN fitted.
 */
@Named
@RequestScoped
public class SignInPage {
  private static final String FORM = "sign-in";

  @Inject Form form;
  @Inject SignInAnswers answers;
  @Inject ReadingCard cards;
  @Inject Kept kept;
  @Inject Tickets tickets;
  @Inject SignInCookie cookie;
  @Inject Redirect redirect;
  private List<Option> choices = List.of();
  private ReadingCard.Printed card;
  private boolean again;

  public void act() {
    if (!form.value("kartu").isEmpty()) {
      card = cards.read(form.value("kartu")).orElse(null);
      if (card == null) {
        form.refuse("form", "refused.CardEnded");
      }
    }
    if (!form.isSent()) {
      return;
    }
    answers.check();
    if (!form.isRefused()) {
      enter();
    }
  }

  private void enter() {
    try {
      tickets.open(form.value("ticket"), FORM, "");
      var entry = card == null ? answers.entry() : answers.entryByCard();
      if (entry == null) {
        form.refuse("secret", "people.signIn.refused");
      } else if (entry.token() == null) {
        choices =
            entry.choices().stream()
                .map(c -> new Option(String.valueOf(c.account()), c.called()))
                .toList();
      } else {
        welcome(entry);
      }
    } catch (TooManyTries | WornTicket | CardEnded refusal) {
      form.refuse(refusal);
    }
  }

  private void welcome(Entry entry) {
    cookie.give(entry);
    again = kept.isThere();
    if (again) {
      return;
    }
    var back = form.value("ke");
    redirect.to(
        back.startsWith("/") ? back : entry.kind() == AccountKind.LEARNER ? "/saya" : "/staff/");
  }

  public List<Option> getChoices() {
    return choices;
  }

  /** Whether she is signed in again, and what she had typed before waits to be sent. */
  public boolean isAgain() {
    return again;
  }

  /** Whose card was held before the camera, or null. */
  public ReadingCard.Printed getCard() {
    return card;
  }

  public String getTicket() {
    return tickets.issue(FORM, "");
  }
}
