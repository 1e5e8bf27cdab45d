package id.sinau.grants;

import java.io.Serializable;

/**
 * Whose turn it is.
 *
 * @param role a name of {@link id.sinau.shared.Role}
 * @param called how pages name her, or null when the office does not name one person
 */
public record Handler(String role, String called) implements Serializable {}
