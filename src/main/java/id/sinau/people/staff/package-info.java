/**
 * Accounts and roles of staff. Every grant is a row with who, for which area, until when and why;
 * ending it early is a fact of its own. Nobody grants herself a role, and the last administrator
 * stays.
 *
 * <p>Staff secrets are set by one-time link only, so that no administrator ever knows one.
 */
package id.sinau.people.staff;
