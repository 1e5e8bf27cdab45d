package id.sinau.privacy;

import id.sinau.shared.AuditSubject;
import id.sinau.shared.AuditSubject.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the trail's subjects are, in the words of the rooms that keep them. */
@ApplicationScoped
class TrailSubjects {
  @Inject @Any Instance<AuditSubject> rooms;

  /** One read a kind, however many entries are about it. */
  Map<String, Shown> shown(Collection<String> subjects) {
    var keys = new HashMap<String, Set<String>>();
    for (var subject : subjects) {
      int colon = subject == null ? -1 : subject.indexOf(':');
      if (colon > 0) {
        keys.computeIfAbsent(subject.substring(0, colon), k -> new HashSet<>())
            .add(subject.substring(colon + 1));
      }
    }
    var found = new HashMap<String, Shown>();
    for (var room : rooms) {
      var asked = keys.getOrDefault(room.kind(), Set.of());
      if (!asked.isEmpty()) {
        room.shown(asked).forEach((key, shown) -> found.put(room.kind() + ":" + key, shown));
      }
    }
    return found;
  }
}
