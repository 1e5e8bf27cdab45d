package id.sinau.people.search;

import id.sinau.people.Honorific;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Sql;
import java.io.Serializable;

/**
 * Enough of a person to tell her from her namesakes; never her phone number or NIK.
 *
 * @param birthYear null when she has not said it
 */
public record FoundPerson(
    long person,
    String accountName,
    String fullName,
    Honorific honorific,
    String called,
    AreaCode area,
    Integer birthYear,
    boolean closed)
    implements Serializable {
  static FoundPerson of(Object[] c) {
    return new FoundPerson(
        Sql.number(c[0]),
        Sql.text(c[1]),
        Sql.text(c[2]),
        Honorific.valueOf(Sql.text(c[4])),
        Sql.text(c[3]),
        new AreaCode(Sql.text(c[5])),
        c[6] == null ? null : (int) Sql.number(c[6]),
        Sql.flag(c[7]));
  }
}
