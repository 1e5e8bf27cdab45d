package id.sinau.system;

import id.sinau.shared.DomainException;

/** The value has not the form its setting needs, such as a number. */
public class SettingWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  SettingWrong() {}
}
