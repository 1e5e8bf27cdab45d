/**
 * What stands under the house: start-up, migrations, clocks, the settings store, and the
 * demonstration's people.
 *
 * <p>Enters every room's desks; nobody enters it.
 */
package id.sinau.system;
