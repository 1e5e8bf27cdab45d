/**
 * The district's kecamatan, desa and kelurahan. Rows come from a migration and never change while
 * Sinau runs.
 *
 * <p>Enters only {@code shared}; everyone may enter it.
 */
package id.sinau.areas;
