package id.sinau.grants;

import id.sinau.shared.Caller;
import id.sinau.shared.NotFound;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Whoever surveys a business, by the rule of {@link Surveyors}, reads the file and records it. */
@Stateless
@RolesAllowed({Role.CADRE, Role.OFFICER, Role.SYSTEM})
public class Surveying {
  @Inject Applications applications;
  @Inject ApplicationFiles files;
  @Inject Surveyors surveyors;
  @Inject Surveys surveys;
  @Inject Acting acting;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * The file to be surveyed.
   *
   * @throws NotFound when it is not the caller's to survey
   */
  public ApplicationFile file(String code) {
    var application = applications.find(code).orElseThrow(NotFound::new);
    role(application);
    return files.of(application);
  }

  /**
   * @throws NotFound when it is not the caller's to survey
   * @throws WrongSurvey when a criterion has no points
   */
  public void record(String code, Survey survey, UUID ticket) {
    var role = role(applications.lock(code));
    surveys.record(code, survey, acting.now(ticket, role));
  }

  private String role(Application application) {
    return surveyors
        .role(
            caller,
            application.area(),
            application.person(),
            application.stageSince(),
            clock.instant())
        .orElseThrow(NotFound::new);
  }
}
