package id.sinau.system;

import id.sinau.people.Reason;
import id.sinau.shared.AuditTrail;
import id.sinau.shared.Caller;
import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** An administrator changes a setting; each change is a row, and the newest one holds at once. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
public class ChangingSettings {
  @PersistenceContext EntityManager em;
  @Inject StoredSettings settings;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @param value in the form of the setting's kind; blanks around it are removed
   * @param why at least a sentence
   * @throws SettingTooLong when it has more characters than fit
   * @throws SettingWrong when it has not the form its kind needs
   * @throws id.sinau.people.ReasonMissing when the reason is no sentence
   */
  public void change(SettingKey key, String value, String why) {
    var reason = Reason.given(why);
    var kept = value == null ? "" : value.strip();
    if (kept.length() > key.limit()) {
      throw new SettingTooLong(key.limit());
    }
    if (!key.kind().fits(kept)) {
      throw new SettingWrong();
    }
    em.createNativeQuery(
            "insert into setting (name, value, changed_at, changed_by, why) values (?, ?, ?, ?, ?)")
        .setParameter(1, key.key())
        .setParameter(2, kept)
        .setParameter(3, Sql.column(clock.instant()))
        .setParameter(4, caller.name())
        .setParameter(5, reason)
        .executeUpdate();
    trail.record("system.settingChanged", "setting:" + key.key(), reason);
    settings.forget();
  }

  /**
   * The crest from an uploaded file; an empty file takes it away.
   *
   * @param picture PNG or JPEG, at most 300 KB
   * @throws CrestTooBig when the file or the picture is bigger
   * @throws CrestUnreadable when it is no PNG or JPEG
   */
  public void changeCrest(byte[] picture, String why) {
    change(SettingKey.OFFICE_CREST, picture.length == 0 ? "" : Crest.dataAddress(picture), why);
  }
}
