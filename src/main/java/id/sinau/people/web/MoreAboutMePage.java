package id.sinau.people.web;

import id.sinau.people.MyProfile;
import id.sinau.people.Sex;
import id.sinau.people.TellingMore;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.shared.Phone;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** One more question about herself; an empty answer takes the earlier one back. */
@Named
@RequestScoped
public class MoreAboutMePage {
  private static final String FORM = "more-about-me";

  @Inject Form form;
  @Inject MyProfile profile;
  @Inject TellingMore telling;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private LaterQuestion question;

  public void act() {
    question = LaterQuestion.at(form.value("question")).orElseThrow(NotFound::new);
    var known = profile.data();
    form.preset("phone", known.phone() == null ? null : known.phone().local());
    form.preset("phoneOwner", known.phoneOwner());
    form.preset("sex", known.sex());
    form.preset("country", known.country());
    form.preset("returned", known.returnedOn());
    form.preset("disability", known.disability());
    if (form.isSent()) {
      tell();
    }
  }

  private void tell() {
    try {
      tickets.open(form.value("ticket"), FORM, question.name());
      switch (question) {
        case PHONE -> phone();
        case SEX -> telling.sex(sex());
        case COUNTRY -> telling.country(orNull("country"));
        case RETURNED -> telling.returned(day());
        case DISABILITY -> telling.disability(orNull("disability"));
      }
    } catch (DomainException refusal) {
      form.refuse(field(), refusal.key(), refusal.arguments());
    } catch (DateTimeParseException unreadable) {
      form.refuse("returned", "refused.ReturnDateWrong");
    }
    if (!form.isRefused()) {
      redirect.to("/data-saya");
    }
  }

  private void phone() {
    var phone = Phone.parse(form.value("phone"));
    if (phone.isEmpty() && !form.value("phone").isEmpty()) {
      form.refuse("phone", "people.register.phoneWrong");
    } else {
      telling.phone(phone.orElse(null), orNull("phoneOwner"));
    }
  }

  private Sex sex() {
    return Arrays.stream(Sex.values())
        .filter(s -> s.name().equals(form.value("sex")))
        .findFirst()
        .orElse(null);
  }

  private LocalDate day() {
    return form.value("returned").isEmpty() ? null : LocalDate.parse(form.value("returned"));
  }

  private String orNull(String field) {
    return form.value(field).isEmpty() ? null : form.value(field);
  }

  private String field() {
    return question.name().toLowerCase(java.util.Locale.ROOT);
  }

  public LaterQuestion getQuestion() {
    return question;
  }

  public String getTicket() {
    return tickets.issue(FORM, question.name());
  }
}
