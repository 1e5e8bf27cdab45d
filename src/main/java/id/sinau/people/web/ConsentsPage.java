package id.sinau.people.web;

import id.sinau.people.ChangingConsents;
import id.sinau.people.ConsentKind;
import id.sinau.people.MyProfile;
import id.sinau.shared.DomainException;
import id.sinau.web.Form;
import id.sinau.web.Option;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What she allows, to be changed at any time, with the history of her decisions. */
@Named
@RequestScoped
public class ConsentsPage {
  private static final String FORM = "consents";

  @Inject Form form;
  @Inject MyProfile profile;
  @Inject ChangingConsents changing;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Words words;
  private Set<String> allowed;

  public void act() {
    allowed =
        profile.allowed().stream()
            .filter(MyProfile.Allowed::given)
            .map(a -> a.kind().name())
            .collect(Collectors.toSet());
    if (form.isSent()) {
      change();
    }
  }

  private void change() {
    try {
      tickets.open(form.value("ticket"), FORM, "");
      var ticked =
          Arrays.stream(ConsentKind.values())
              .filter(k -> form.values("consent").contains(k.name()))
              .collect(Collectors.toSet());
      changing.allow(ticked, RegistrationAnswers.NOTICE_VERSION);
      redirect.to("/data-saya");
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public List<Option> getKinds() {
    return Arrays.stream(ConsentKind.values())
        .map(k -> new Option(k.name(), words.get("people.consent." + k)))
        .toList();
  }

  /** What is ticked: what she just sent, else what holds. */
  public boolean isTicked(String kind) {
    return form.isSent() ? form.has("consent", kind) : allowed.contains(kind);
  }

  public List<MyProfile.Allowed> getHistory() {
    return profile.history();
  }

  public String getTicket() {
    return tickets.issue(FORM, "");
  }
}
