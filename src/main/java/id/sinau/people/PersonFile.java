package id.sinau.people;

import id.sinau.shared.LifeStory;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What staff read of a learner of their area: who she is, and her story in every room. */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonFile {
  private static final String[] WHO = {Role.CADRE, Role.OFFICER, Role.DECIDER, Role.AUDITOR};
  private static final int LINES_A_ROOM = 100;

  @Inject Reach reach;
  @Inject People people;
  @Inject @Any Instance<LifeStory> rooms;

  /**
   * A learner as staff see her.
   *
   * @param guardian who agreed for somebody under 18, or null
   * @param registeredBy account name of who registered her; {@code visitor} when she did
   */
  public record View(
      long person,
      String accountName,
      boolean closed,
      MyData data,
      String guardian,
      Instant registeredAt,
      String registeredBy)
      implements Serializable {}

  /**
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public View view(long person) {
    var found = reach.inArea(person, WHO);
    var account = people.accountOf(person);
    return new View(
        person,
        account.name(),
        !account.isOpen(),
        found.told(),
        found.guardian(),
        found.registeredAt(),
        found.registeredBy());
  }

  /**
   * What happened to her, the newest first, at most 100 lines of each room.
   *
   * @throws id.sinau.shared.NotFound when she is not of the caller's area
   */
  public List<LifeStory.Line> story(long person) {
    reach.inArea(person, WHO);
    return rooms.stream()
        .flatMap(room -> room.of(person, LINES_A_ROOM).stream())
        .sorted(Comparator.comparing(LifeStory.Line::at).reversed())
        .toList();
  }
}
