package id.sinau.grants;

import id.sinau.people.Directory;
import id.sinau.people.Holder;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who surveys a business: the companion of its desa; where there is none, or none has come in 14
 * days, the officer of its kecamatan. Only about 12 of the 217 desa have a companion.
 */
@ApplicationScoped
public class Surveyors {
  static final Duration PATIENCE = Duration.ofDays(14);

  @Inject Directory directory;

  /** The companion who should come, empty when it is the officer's. */
  public Optional<Holder> companion(AreaCode village, long applicant) {
    return directory.holders(Role.CADRE, village).stream()
        .filter(h -> h.area().isVillage() && h.person() != applicant)
        .findFirst();
  }

  /**
   * The role in which the caller may survey it now, empty when it is not hers.
   *
   * @param since when the file was passed
   */
  Optional<String> role(
      Caller caller, AreaCode village, long applicant, Instant since, Instant now) {
    if (caller.person().filter(p -> p == applicant).isPresent()) {
      return Optional.empty();
    }
    if (covers(caller, Role.CADRE, village)) {
      return Optional.of(Role.CADRE);
    }
    boolean officers =
        covers(caller, Role.OFFICER, village)
            && (companion(village, applicant).isEmpty() || since.plus(PATIENCE).isBefore(now));
    return officers ? Optional.of(Role.OFFICER) : Optional.empty();
  }

  static boolean covers(Caller caller, String role, AreaCode village) {
    return caller.areas(role).stream().anyMatch(a -> a.contains(village));
  }

  /** The same for many at once, with the companions of all villages read once. */
  List<String> villagesWithCompanion() {
    return directory.villagesOf(Role.CADRE);
  }
}
