package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the caller may see: whatever lies outside her areas is not there for her. */
@ApplicationScoped
class Reach {
  @Inject Caller caller;
  @Inject Applications applications;
  @Inject Rounds rounds;

  /** The application, locked, or a refusal that looks as if it did not exist. */
  Application locked(String code, String... roles) {
    var application = applications.lock(code);
    mustCover(application.area(), roles);
    return application;
  }

  Application read(String code, String... roles) {
    var application = applications.find(code).orElseThrow(NotFound::new);
    mustCover(application.area(), roles);
    return application;
  }

  /** A round, locked, that lies wholly inside the areas the caller holds a role for. */
  ProgrammeView lockedRound(String code, String... roles) {
    var round = rounds.lock(code);
    if (!caller.has(Role.SYSTEM) && !round.isWithin(areas(roles))) {
      throw new NotFound();
    }
    return round;
  }

  private void mustCover(AreaCode area, String... roles) {
    if (areas(roles).stream().noneMatch(a -> a.contains(area))) {
      throw new NotFound();
    }
  }

  Set<AreaCode> areas(String... roles) {
    return Arrays.stream(roles)
        .flatMap(r -> caller.areas(r).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A where clause that keeps rows inside the caller's areas; its values are appended to the list.
   */
  String within(String column, List<Object> values, String... roles) {
    var parts = new ArrayList<String>();
    for (var area : areas(roles)) {
      parts.add("(" + column + " = ? or " + column + " like ?)");
      values.add(area.value());
      values.add(area.value() + ".%");
    }
    return parts.isEmpty() ? "1 = 0" : "(" + String.join(" or ", parts) + ")";
  }
}
