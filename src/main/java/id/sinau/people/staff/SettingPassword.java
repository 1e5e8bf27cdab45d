package id.sinau.people.staff;

import id.sinau.people.Accounts;
import id.sinau.shared.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** A member of staff sets her password by the link an administrator gave her. */
@Stateless
@PermitAll
public class SettingPassword {
  @Inject Links links;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /** The account name the link belongs to; empty when it holds no more. */
  public Optional<String> owner(String token) {
    return links.holder(token, clock.instant()).map(Links.Holder::name);
  }

  /**
   * Sets the password and spends the link.
   *
   * @throws LinkWorn when the link holds no more
   * @throws ShortPassword when it has fewer than 12 characters
   * @throws LongPassword when it has more than 200
   * @throws EasyPassword when a guesser would try it first
   */
  public void set(String token, String password) {
    var now = clock.instant();
    var holder = links.holder(token, now).orElseThrow(LinkWorn::new);
    PasswordRule.check(password, holder.name());
    if (!links.use(token, now)) {
      throw new LinkWorn();
    }
    accounts.secure(holder.account(), password);
    trail.record("people.passwordSet", "account:" + holder.account(), null);
  }
}
