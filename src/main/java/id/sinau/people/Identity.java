package id.sinau.people;

import id.sinau.shared.AreaCode;

/**
 * What a document about a person says of her.
 *
 * @param fullName as on the KTP
 * @param called as she wishes to be called, without honorific
 * @param area her desa or kelurahan
 */
public record Identity(long person, String fullName, String called, AreaCode area) {}
