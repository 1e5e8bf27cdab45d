package id.sinau.people.web;

import id.sinau.people.Registering;
import id.sinau.people.SigningIn;
import id.sinau.shared.DomainException;
import id.sinau.web.AreaOptions;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * Registration, one question a page. Earlier answers travel with the form, so nothing is kept for
 * people who leave.
 */
@Named
@RequestScoped
public class RegisterPage {
  private static final String FORM = "register";

  @Inject Form form;
  @Inject RegistrationAnswers answers;
  @Inject Registering registering;
  @Inject SigningIn signingIn;
  @Inject AreaOptions areas;
  @Inject Tickets tickets;
  @Inject SignInCookie cookie;
  @Inject Redirect redirect;
  @Inject Words words;
  @Inject HttpServletRequest request;
  private RegistrationStep step = RegistrationStep.CALLED;

  public void act() {
    if (!form.isSent()) {
      return;
    }
    step = RegistrationStep.of(form.value("step"));
    if ("back".equals(form.value("go"))) {
      step = step.previous(answers.isChild());
      return;
    }
    answers.check(step);
    if (form.isRefused()) {
      return;
    }
    if (step == RegistrationStep.PIN) {
      finish();
    } else {
      step = step.next(answers.isChild());
    }
  }

  private void finish() {
    for (var earlier : RegistrationStep.values()) {
      if (earlier != RegistrationStep.GUARDIAN || answers.isChild()) {
        answers.check(earlier);
      }
      if (form.isRefused()) {
        step = earlier;
        return;
      }
    }
    try {
      var ticket = tickets.open(form.value("ticket"), FORM, "");
      var made = registering.register(answers.registration(ticket), form.value("pin"));
      var entry = signingIn.signIn(made.accountName(), form.value("pin"), request.getRemoteAddr());
      cookie.give(entry);
      redirect.to("/daftar/selesai");
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public RegistrationStep getStep() {
    return step;
  }

  public List<Option> getCarried() {
    return answers.carried(step);
  }

  public List<Option> getSubdistricts() {
    return areas.subdistricts();
  }

  public List<Option> getVillages() {
    return areas.villages(form.value("subdistrict"));
  }

  /** The choices of a closed question, worded as {@code people.<prefix>.<NAME>}. */
  public List<Option> options(String prefix, String names) {
    return Stream.of(names.split(","))
        .map(n -> new Option(n, words.get("people." + prefix + "." + n)))
        .toList();
  }

  public String getTicket() {
    return form.value("ticket").isEmpty() ? tickets.issue(FORM, "") : form.value("ticket");
  }
}
