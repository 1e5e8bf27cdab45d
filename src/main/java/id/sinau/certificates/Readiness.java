package id.sinau.certificates;

import id.sinau.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the office can issue: a certificate without an address to check it, or without a signer,
 * could never be made good.
 */
@ApplicationScoped
class Readiness {
  /** What is missing. */
  enum Obstacle {
    NO_ADDRESS,
    NO_SIGNER
  }

  @Inject Settings settings;

  @Inject
  @ConfigProperty(name = "sinau.base.url")
  Optional<String> baseUrl;

  @Inject
  @ConfigProperty(name = "sinau.demo", defaultValue = "false")
  boolean demo;

  /** What keeps the office from issuing; empty when nothing does. The demonstration always may. */
  Optional<Obstacle> obstacle() {
    if (demo) {
      return Optional.empty();
    }
    if (baseUrl.filter(u -> !u.isBlank()).isEmpty()) {
      return Optional.of(Obstacle.NO_ADDRESS);
    }
    return settings.text("signer.name").isBlank()
        ? Optional.of(Obstacle.NO_SIGNER)
        : Optional.empty();
  }

  boolean isDemo() {
    return demo;
  }

  /** Where anybody may check, without the code: {@code https://…/s}. */
  String checkAddress() {
    var base = baseUrl.filter(u -> !u.isBlank()).orElse("http://localhost:8080");
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/s";
  }
}
