package id.sinau.people;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import id.sinau.shared.Settings;
import id.sinau.shared.paper.Office;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A companion or officer prints cards for people who cannot keep an account name in mind: a QR code
 * that names the account, never the PIN. A new card replaces the person's earlier one.
 */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER})
public class PrintingCards {
  /** Five sheets: more is a list, and a list leaves the office. */
  public static final int MOST = 40;

  @Inject Reach reach;
  @Inject People people;
  @Inject Cards cards;
  @Inject Settings settings;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  @Inject
  @ConfigProperty(name = "sinau.demo", defaultValue = "false")
  boolean demo;

  /** People of the caller's areas who have no card, the newest first. */
  public List<CardCandidate> candidates() {
    var areas = new ArrayList<>(caller.areas(Role.CADRE));
    areas.addAll(caller.areas(Role.OFFICER));
    return cards.without(areas, MOST);
  }

  /**
   * The sheets as PDF, eight cards each; the same act again gives the same cards.
   *
   * @param signIn the sign-in page's whole address
   * @throws NoCardsAsked for nobody or more than 40
   * @throws NotFound when one of them is not of the caller's area or has left
   */
  public byte[] print(UUID act, List<Long> persons, String signIn) {
    var asked = persons.stream().distinct().toList();
    if (asked.isEmpty() || asked.size() > MOST) {
      throw new NoCardsAsked();
    }
    var now = clock.instant();
    var faces = new ArrayList<CardSheet.Face>();
    for (long person : asked) {
      var told = reach.inArea(person, Role.CADRE, Role.OFFICER).told();
      var account = people.accountOf(person);
      if (!account.isOpen()) {
        throw new NotFound();
      }
      var token = cards.token(act, account.id());
      cards.add(account.id(), token, caller.name(), now);
      trail.record("people.cardPrinted", "person:" + person, null);
      faces.add(
          new CardSheet.Face(
              told.honorific(), told.called(), account.name(), signIn + "?kartu=" + token));
    }
    return new CardSheet(Office.of(settings, demo), signIn).print(act, faces);
  }
}
