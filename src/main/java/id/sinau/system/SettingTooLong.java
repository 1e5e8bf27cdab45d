package id.sinau.system;

import id.sinau.shared.DomainException;

/** The setting has more characters than fit. */
public class SettingTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  SettingTooLong(int most) {
    super(most);
  }
}
