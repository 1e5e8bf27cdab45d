package id.sinau.grants;

import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of a decree's annex.
 *
 * @param id what a handover must refer to
 * @param application the id of the application it names
 * @param number of the decree
 */
public record DecreeLine(
    long id,
    long application,
    int position,
    String fullName,
    AreaCode area,
    String kit,
    String number,
    LocalDate signedOn)
    implements Serializable {}
