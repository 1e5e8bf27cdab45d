package id.sinau.reports;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The areas whose numbers and people the caller may see. */
@ApplicationScoped
class ReportAreas {
  @Inject Caller caller;

  /** The areas of all her roles, without those that lie in another of them. */
  List<AreaCode> ofCaller() {
    Set<AreaCode> all = new HashSet<>();
    for (var role : List.of(Role.OFFICER, Role.DECIDER, Role.AUDITOR)) {
      all.addAll(caller.areas(role));
    }
    return all.stream()
        .filter(a -> all.stream().noneMatch(b -> !b.equals(a) && b.contains(a)))
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .toList();
  }

  boolean reach(AreaCode area) {
    return ofCaller().stream().anyMatch(a -> a.contains(area) || area.contains(a));
  }

  Within within() {
    return new Within(ofCaller());
  }
}
