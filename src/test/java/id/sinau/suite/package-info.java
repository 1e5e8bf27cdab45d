/**
 * What deployed tests stand on: one start of the very WAR that ships for all of them, on a database
 * of their own, and a few words to act in roles ({@code as}), to have people ({@code given}), to
 * look at rows ({@code rows}) and at pages ({@code visit}).
 *
 * <p>A test extends {@link Deployed}; see src/docs/contributing.md.
 */
package id.sinau.suite;
