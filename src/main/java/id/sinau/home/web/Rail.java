package id.sinau.home.web;

import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The left rail of staff pages: at most five entries for each role. */
@Named
@RequestScoped
public class Rail {
  /** The entries in their order, and whose they are. */
  enum Place {
    TODAY("/staff/", "today", Role.OFFICER, Role.DECIDER, Role.TRAINER, Role.AUDITOR, Role.ADMIN),
    PEOPLE("/staff/people/search", "people", Role.OFFICER, Role.DECIDER, Role.AUDITOR),
    GRANTS("/staff/grants/rounds", "tool", Role.OFFICER, Role.DECIDER, Role.AUDITOR),
    REPORTS("/staff/reports/courses", "chart", Role.OFFICER, Role.DECIDER, Role.AUDITOR),
    COURSES("/staff/courses/list", "book", Role.TRAINER),
    FACTS("/staff/courses/facts", "info", Role.TRAINER),
    FIELD("/lapangan", "place", Role.OFFICER, Role.CADRE),
    ACCOUNTS("/staff/people/accounts", "person", Role.ADMIN),
    SETTINGS("/staff/system/settings", "settings", Role.ADMIN),
    TRAIL("/staff/privacy/trail", "lock", Role.AUDITOR, Role.ADMIN);

    private final String address;
    private final String icon;
    private final List<String> roles;

    Place(String address, String icon, String... roles) {
      this.address = address;
      this.icon = icon;
      this.roles = List.of(roles);
    }

    String address() {
      return address;
    }

    List<String> roles() {
      return roles;
    }
  }

  /**
   * One entry.
   *
   * @param label key of its words
   * @param current whether the page shown belongs to it
   */
  public record Entry(String label, String address, String icon, boolean current) {}

  @Inject Caller caller;
  @Inject HttpServletRequest request;

  public List<Entry> getEntries() {
    var here = here();
    return Arrays.stream(Place.values())
        .filter(p -> p.roles.stream().anyMatch(caller::has))
        .map(p -> new Entry("home.rail." + p.name(), p.address, p.icon, isAt(p, here)))
        .toList();
  }

  private String here() {
    var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return asked == null ? request.getRequestURI() : asked.toString();
  }

  /** A page belongs to the entry of its room, so that a person's page still lights "Peserta". */
  private static boolean isAt(Place place, String here) {
    return switch (place) {
      case TODAY -> here.equals("/staff") || here.equals("/staff/");
      case PEOPLE -> here.matches("/staff/people/(search|person|correct)");
      case ACCOUNTS -> here.matches("/staff/people/(accounts|account|new-account)");
      case GRANTS -> here.startsWith("/staff/grants/");
      case REPORTS -> here.matches("/staff/(reports|certificates)/.*");
      case COURSES -> here.matches("/staff/(courses/(?!fact).*|quizzes/.*)");
      case FACTS -> here.startsWith("/staff/courses/fact");
      case FIELD -> false;
      case SETTINGS -> here.startsWith("/staff/system/");
      case TRAIL -> here.startsWith("/staff/privacy/trail");
    };
  }
}
