package id.sinau.people;

/**
 * Learners sign in with a 6-digit PIN and stay signed in; staff have a password and a working day.
 */
public enum AccountKind {
  LEARNER,
  STAFF
}
