package id.sinau.grants;

import java.io.Serializable;

/**
 * Which applications a list shows; null or empty parts do not filter.
 *
 * @param round a round's code
 * @param area code of a kecamatan or desa
 * @param name the beginning of a full name, at most 60 characters
 */
public record ApplicationFilter(String round, Stage stage, String area, String name)
    implements Serializable {}
