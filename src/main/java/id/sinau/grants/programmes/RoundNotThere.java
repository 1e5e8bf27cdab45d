package id.sinau.grants.programmes;

import id.sinau.shared.DomainException;

/** The round does not stand where the act needs it to stand. */
public class RoundNotThere extends DomainException {
  private static final long serialVersionUID = 1L;
  private final ProgrammeState state;

  RoundNotThere(ProgrammeState state) {
    this.state = state;
  }

  public ProgrammeState state() {
    return state;
  }
}
