/**
 * An application for equipment, from handing in to the decree that names the recipient.
 *
 * <p>An application only moves forward through {@link id.sinau.grants.Stage}; each move is a row
 * with who, when and why, because the district is audited on it. Whoever checked the file or
 * surveyed the business may not decide. The round itself lives in {@code grants.programmes}, the
 * tools after the decree in {@code grants.equipment}. Enters people; others hear of it by {@link
 * id.sinau.shared.ApplicationMoved}.
 */
package id.sinau.grants;
