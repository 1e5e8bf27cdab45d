package id.sinau.people;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Phone;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person said of herself. Whatever may be left unsaid is null.
 *
 * @param birthYear four digits, null for staff
 * @param country ISO 3166 alpha-2 of the country she works or worked in
 * @param hasNik whether a NIK is kept; the number itself is read by {@link ReadingNik}
 */
public record MyData(
    Honorific honorific,
    String called,
    String fullName,
    Integer birthYear,
    AreaCode area,
    boolean abroad,
    Relation relation,
    Phone phone,
    String phoneOwner,
    Sex sex,
    String country,
    LocalDate returnedOn,
    String disability,
    String language,
    boolean hasNik)
    implements Serializable {}
