package id.sinau.people;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;

/** Who acts in this request: set once by the sign-in, {@code system} in timers and at start-up. */
@RequestScoped
public class CurrentCaller implements Caller {
  private SignedIn signedIn;
  private boolean visitor;

  /** Called by whoever established the identity; null means a visitor. */
  public void is(SignedIn who) {
    signedIn = who;
    visitor = who == null;
  }

  public Optional<SignedIn> signedIn() {
    return Optional.ofNullable(signedIn);
  }

  @Override
  public String name() {
    if (signedIn != null) {
      return signedIn.name();
    }
    return visitor ? "visitor" : "system";
  }

  @Override
  public Optional<Long> account() {
    return signedIn().map(SignedIn::account);
  }

  @Override
  public Optional<Long> person() {
    return signedIn().map(SignedIn::person);
  }

  @Override
  public Optional<String> called() {
    return signedIn().map(SignedIn::called);
  }

  @Override
  public Set<AreaCode> areas(String role) {
    return signedIn == null ? Set.of() : signedIn.roles().getOrDefault(role, Set.of());
  }

  @Override
  public boolean has(String role) {
    return signedIn != null && signedIn.roles().containsKey(role);
  }
}
