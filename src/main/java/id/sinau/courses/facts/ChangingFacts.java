package id.sinau.courses.facts;

import id.sinau.courses.DocumentRefused;
import id.sinau.courses.Publication;
import id.sinau.courses.RecordJson;
import id.sinau.people.Reason;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Somebody of the district sets a fact. In the same act every course that uses it gets a new
 * version with the new value, and since only a fact changed, everybody moves on to it (design.md
 * §2.4).
 */
@Stateless
@RolesAllowed({Role.TRAINER, Role.OFFICER})
public class ChangingFacts {
  @Inject FactShelf facts;
  @Inject FactUses uses;
  @Inject Publication publication;
  @Inject Caller caller;
  @Inject AuditTrail trail;

  /**
   * Sets a fact that is there.
   *
   * @param seen when it had last been set as its form was opened
   * @param why 10 to 500 characters; becomes the note of the new versions
   * @return titles of the courses that have a new version now
   * @throws FactChanged when somebody set it meanwhile
   * @throws FactWrong when a part is missing or too long, or the days are in the wrong order
   * @throws id.sinau.people.ReasonMissing without a reason
   */
  public List<String> change(Fact fact, Instant seen, String why) {
    var reason = Reason.given(why);
    var sound = sound(fact);
    boolean newValue = !facts.value(sound.key()).orElse("").equals(sound.value());
    facts.change(sound, seen, caller.name());
    trail.record("courses.factChanged", "fact:" + sound.key(), reason);
    if (!newValue) {
      return List.of();
    }
    var using = uses.of(sound.key());
    for (var course : using) {
      publication.renew(course.code(), reason, caller.name());
      trail.record("courses.published", "course:" + course.code(), reason);
    }
    return using.stream().map(course -> course.document().title()).toList();
  }

  /**
   * A fact more, for courses to use.
   *
   * @throws FactKnown when there is one of that key
   * @throws FactWrong as {@link #change}
   */
  public void add(Fact fact, String why) {
    var reason = Reason.given(why);
    var sound = sound(fact);
    facts.add(sound, caller.name());
    trail.record("courses.factAdded", "fact:" + sound.key(), reason);
  }

  private static Fact sound(Fact fact) {
    var dated = fact.checked() != null && fact.validUntil() != null && fact.certainty() != null;
    if (!dated || fact.validUntil().isBefore(fact.checked())) {
      throw new FactWrong();
    }
    try {
      var sound = RecordJson.read(RecordJson.write(fact), Fact.class);
      if (sound.value().isEmpty()
          || sound.value().contains("\n")
          || sound.key().isEmpty()
          || sound.source().isEmpty()) {
        throw new FactWrong();
      }
      return sound;
    } catch (DocumentRefused refused) {
      throw new FactWrong();
    }
  }
}
