package id.sinau.web;

import id.sinau.areas.Gazetteer;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every page shows around its own content: language, style sheet, who is signed in, whom to
 * ask.
 */
@Named
@ApplicationScoped
public class Look {
  public static final String SIGN_OUT = "sign-out";
  private static final List<String> STAFF =
      List.of(Role.CADRE, Role.TRAINER, Role.OFFICER, Role.DECIDER, Role.AUDITOR, Role.ADMIN);

  @Inject Assets assets;
  @Inject Language language;
  @Inject Caller caller;
  @Inject Settings settings;
  @Inject Tickets tickets;
  @Inject HttpServletRequest request;
  @Inject Words words;
  @Inject Gazetteer gazetteer;

  @Inject
  @ConfigProperty(name = "sinau.demo", defaultValue = "false")
  boolean demo;

  public String getLang() {
    return language.getTag();
  }

  public String getLearn() {
    return assets.address("css/learn.css");
  }

  public String getStaff() {
    return assets.address("css/staff.css");
  }

  public String getScript() {
    return assets.address("js/phone.js");
  }

  /** The account name of the learner who is signed in, for the script; null for anybody else. */
  public String getWho() {
    return isLearner() ? caller.name() : null;
  }

  public boolean isDemo() {
    return demo;
  }

  public String getCalledName() {
    return caller.called().orElse(null);
  }

  public boolean isLearner() {
    return caller.has(Role.LEARNER);
  }

  /** Whether she has work under {@code /lapangan/}. */
  public boolean isField() {
    return caller.has(Role.CADRE) || caller.has(Role.OFFICER);
  }

  /** Where a signed-in person's day begins. */
  public String getStart() {
    if (isLearner()) {
      return "/saya";
    }
    return STAFF.stream().anyMatch(r -> !r.equals(Role.CADRE) && caller.has(r))
        ? "/staff/"
        : "/lapangan";
  }

  /** The roles she holds now and their areas: "Petugas dinas · Kabupaten Banyuwangi". */
  public String getRoleWords() {
    return STAFF.stream()
        .filter(caller::has)
        .map(r -> words.get("people.role." + r) + " · " + areas(r))
        .collect(Collectors.joining("; "));
  }

  private String areas(String role) {
    return caller.areas(role).stream()
        .map(gazetteer::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  public String getSignOutTicket() {
    return tickets.issue(SIGN_OUT, "");
  }

  public String getHelperName() {
    return settings.text("helper.name");
  }

  public String getHelperPhone() {
    return settings.text("helper.phone");
  }

  public List<Languages.Known> getOtherLanguages() {
    return language.getOthers();
  }
}
