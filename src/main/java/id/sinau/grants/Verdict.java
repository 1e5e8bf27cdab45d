package id.sinau.grants;

/** What the decider says to a line of the list. */
public enum Verdict {
  APPROVE,
  WAIT,
  REFUSE
}
