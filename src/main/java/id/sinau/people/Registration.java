package id.sinau.people;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Phone;
import java.util.Set;
import java.util.UUID;

/**
 * All that is asked of somebody who registers, already understood.
 *
 * @param ticket the id of this registration, made when its form was shown; the same ticket makes
 *     the same person
 * @param birthYear four digits
 * @param guardian who agreed for somebody under 18, else null
 * @param area the desa or kelurahan she lives in or comes from
 * @param phone null when she gave none
 * @param phoneOwner whose phone it is, null when hers
 * @param consents what she allowed; what is missing she refused
 * @param privacyNotice the version of the notice she was shown
 * @param language {@code id} or {@code en}
 */
public record Registration(
    UUID ticket,
    Honorific honorific,
    String called,
    String fullName,
    int birthYear,
    String guardian,
    AreaCode area,
    boolean abroad,
    Relation relation,
    Phone phone,
    String phoneOwner,
    Set<ConsentKind> consents,
    String privacyNotice,
    String language) {

  /** Somebody of the office: she is asked for nothing but her names. */
  public static Registration ofStaff(
      UUID ticket, Honorific honorific, String called, String fullName, AreaCode district) {
    return new Registration(
        ticket,
        honorific,
        called,
        fullName,
        0,
        null,
        district,
        false,
        Relation.OTHER,
        null,
        null,
        Set.of(),
        "staff",
        "id");
  }
}
