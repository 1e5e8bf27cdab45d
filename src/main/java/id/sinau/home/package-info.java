/**
 * Where everybody begins: the start pages of learner, staff and field.
 *
 * <p>Enters every room's public rows; nobody enters it.
 */
package id.sinau.home;
