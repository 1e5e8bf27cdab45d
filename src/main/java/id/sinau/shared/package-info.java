/**
 * The words every room shares: value types that guard themselves, the records of what happened, and
 * the ports by which rooms meet without knowing each other.
 *
 * <p>Enters nobody; everyone may enter it. Nothing here holds state; {@link
 * id.sinau.shared.Statements} runs the SQL of whichever room hands it over.
 */
package id.sinau.shared;
