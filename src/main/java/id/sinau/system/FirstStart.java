package id.sinau.system;

import id.sinau.people.staff.FirstAdministrator;
import id.sinau.shared.Bundle;
import id.sinau.shared.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Prints a one-time link while nobody can administer, so that the first administrator is made by
 * whoever sees the server's own output. A demonstration brings its administrator itself.
 */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Role.SYSTEM)
public class FirstStart {
  @Inject FirstAdministrator administrator;

  @Inject
  @ConfigProperty(name = "sinau.demo", defaultValue = "false")
  boolean demo;

  @Inject
  @ConfigProperty(name = "sinau.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  @PostConstruct
  void offerLink() {
    if (demo) {
      return;
    }
    var words = Bundle.of(Locale.forLanguageTag("id"));
    administrator
        .link()
        .ifPresent(
            token ->
                Launcher.notice(
                    words.say("system.firstAdministrator", baseUrl + "/sandi/" + token)));
  }
}
