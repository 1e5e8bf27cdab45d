package id.sinau.privacy;

import id.sinau.people.Directory;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;

/** A learner sees who read her NIK, when, and the reason given. */
@Stateless
@RolesAllowed(Role.LEARNER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WhoReadMyNik {
  private static final int MOST = 1000;

  @Inject PersonTrail trail;
  @Inject Directory directory;
  @Inject Caller caller;

  /**
   * One look.
   *
   * @param by the name of whoever looked
   */
  public record Row(Instant at, String by, String why) implements Serializable {}

  /** The newest first. */
  public List<Row> list() {
    var names = new HashMap<String, String>();
    return trail.of(caller.learner(), MOST).stream()
        .filter(e -> e.act().equals("people.nikRead"))
        .map(e -> new Row(e.at(), names.computeIfAbsent(e.by(), directory::nameOf), e.why()))
        .toList();
  }
}
