package id.sinau.people.web;

import id.sinau.areas.Area;
import id.sinau.areas.Gazetteer;
import id.sinau.people.Enrolling;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The same questions as registering, on one page, asked by a companion of the desa. */
@Named
@RequestScoped
public class EnrolOtherPage {
  private static final String FORM = "enrol-other";
  private static final List<RegistrationStep> ASKED =
      List.of(
          RegistrationStep.CALLED,
          RegistrationStep.NAME,
          RegistrationStep.BIRTH_YEAR,
          RegistrationStep.VILLAGE,
          RegistrationStep.RELATION,
          RegistrationStep.PHONE,
          RegistrationStep.PIN);

  @Inject Form form;
  @Inject RegistrationAnswers answers;
  @Inject Enrolling enrolling;
  @Inject Gazetteer gazetteer;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private List<Area> villages;

  public void act() {
    var mine = enrolling.areas();
    villages =
        gazetteer.everything().stream()
            .filter(a -> a.code().isVillage() && mine.stream().anyMatch(m -> m.contains(a.code())))
            .toList();
    if (villages.size() == 1) {
      form.preset("village", villages.get(0).code());
    }
    if (form.isSent()) {
      ASKED.forEach(answers::check);
      if (answers.isChild()) {
        answers.check(RegistrationStep.GUARDIAN);
      }
    }
    if (form.isSent() && !form.isRefused()) {
      enrol();
    }
  }

  private void enrol() {
    try {
      var ticket = tickets.open(form.value("ticket"), FORM, "");
      var made = enrolling.enrol(answers.registration(ticket), form.value("pin"));
      redirect.to("/lapangan/orang/" + made.person() + "?baru=1");
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public List<Area> getVillages() {
    return villages;
  }

  public String getTicket() {
    return form.value("ticket").isEmpty() ? tickets.issue(FORM, "") : form.value("ticket");
  }
}
