package id.sinau.people;

import id.sinau.shared.DomainException;

/** After several wrong secrets the account waits a quarter of an hour at this address. */
public class TooManyTries extends DomainException {
  private static final long serialVersionUID = 1L;

  TooManyTries() {
    super(Failures.WINDOW.toMinutes());
  }
}
