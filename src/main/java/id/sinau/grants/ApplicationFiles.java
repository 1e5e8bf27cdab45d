package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeView;
import id.sinau.grants.programmes.Rounds;
import id.sinau.people.Directory;
import id.sinau.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads everything about one application together. */
@ApplicationScoped
class ApplicationFiles {
  @Inject Applications applications;
  @Inject Rounds rounds;
  @Inject Surveys surveys;
  @Inject Decrees decrees;
  @Inject Surveyors surveyors;
  @Inject Directory directory;

  ApplicationFile of(Application a) {
    ProgrammeView round = rounds.view(a.round());
    return new ApplicationFile(
        a.id(),
        a.code(),
        round,
        round.kit(a.kit()),
        a.person(),
        a.fullName(),
        a.area(),
        a.phone(),
        a.plan(),
        a.stage(),
        a.stageSince(),
        a.submittedAt(),
        a.returns(),
        a.score(),
        a.ranking(),
        waitingNumber(a),
        a.reason(),
        handler(a),
        a.story(),
        surveys.of(a.id()).orElse(null),
        decrees.lineOf(a.id()).orElse(null));
  }

  private int waitingNumber(Application a) {
    if (a.stage() != Stage.WAITING_LIST) {
      return 0;
    }
    int number = 1;
    for (var other : applications.at(a.round(), Stage.WAITING_LIST)) {
      if (other.ranking() < a.ranking()) {
        number++;
      }
    }
    return number;
  }

  private Handler handler(Application a) {
    return switch (a.stage()) {
      case SUBMITTED, DECREED -> nearest(Role.OFFICER, a);
      case RETURNED -> new Handler(Role.LEARNER, null);
      case FILE_CHECKED ->
          surveyors
              .companion(a.area(), a.person())
              .map(h -> new Handler(Role.CADRE, h.called()))
              .orElseGet(() -> nearest(Role.OFFICER, a));
      case SURVEYED, APPROVED, HANDED_OVER -> new Handler(Role.OFFICER, null);
      case PROPOSED, WAITING_LIST -> new Handler(Role.DECIDER, null);
      case REFUSED, FILE_REFUSED, WITHDRAWN, VISITED -> null;
    };
  }

  private Handler nearest(String role, Application a) {
    return directory.holders(role, a.area()).stream()
        .filter(h -> h.person() != a.person())
        .findFirst()
        .map(h -> new Handler(role, h.called()))
        .orElseGet(() -> new Handler(role, null));
  }
}
