package id.sinau.privacy;

import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;

/** A learner takes away all that Sinau keeps about her, a part from each room. */
@Stateless
@RolesAllowed(Role.LEARNER)
public class TakingMyData {
  @Inject @Any Instance<PersonalData> rooms;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /** One JSON object with a member for each room. */
  public JsonObject everything() {
    long person = caller.learner();
    trail.record("privacy.dataTaken", "person:" + person, null);
    var file = JsonParts.MAKE.createObjectBuilder().add("madeAt", clock.instant().toString());
    rooms.stream()
        .sorted(java.util.Comparator.comparing(PersonalData::part))
        .forEach(room -> file.add(room.part(), room.about(person)));
    return file.build();
  }
}
