package id.sinau.people;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Phone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody Sinau knows. Only what she said of herself; what she learned and received belongs to
 * other rooms.
 */
@Entity
@Table(name = "person")
class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private UUID ticket;

  @Enumerated(EnumType.STRING)
  private Honorific honorific;

  private String called;

  @Column(name = "full_name")
  private String fullName;

  @Column(name = "birth_year")
  private Integer birthYear;

  @Column(name = "guardian_name")
  private String guardian;

  private String area;
  private boolean abroad;

  @Enumerated(EnumType.STRING)
  private Relation relation;

  private String phone;

  @Column(name = "phone_owner")
  private String phoneOwner;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  private String country;

  @Column(name = "returned_on")
  private LocalDate returnedOn;

  private String disability;

  @Column(name = "nik_sealed")
  private byte[] nikSealed;

  @Column(name = "nik_hash")
  private byte[] nikHash;

  @Column(name = "nik_check")
  @Enumerated(EnumType.STRING)
  private NikCheck nikCheck;

  private String language;

  @Column(name = "registered_at", updatable = false)
  private Instant registeredAt;

  @Column(name = "registered_by", updatable = false)
  private String registeredBy;

  @Column(name = "privacy_notice")
  private String privacyNotice;

  protected Person() {}

  Person(Registration r, Instant at, String by) {
    ticket = r.ticket();
    honorific = r.honorific();
    called = r.called();
    fullName = r.fullName();
    birthYear = r.birthYear() == 0 ? null : r.birthYear();
    guardian = r.guardian();
    area = r.area().value();
    abroad = r.abroad();
    relation = r.relation();
    phone = r.phone() == null ? null : r.phone().value();
    phoneOwner = r.phoneOwner();
    privacyNotice = r.privacyNotice();
    language = r.language();
    registeredAt = at;
    registeredBy = by;
  }

  Long id() {
    return id;
  }

  String called() {
    return called;
  }

  String fullName() {
    return fullName;
  }

  AreaCode area() {
    return new AreaCode(area);
  }

  byte[] nikSealed() {
    return nikSealed == null ? null : nikSealed.clone();
  }

  boolean hasNik() {
    return nikSealed != null;
  }

  void keepNik(byte[] sealed, byte[] hash) {
    nikSealed = sealed.clone();
    nikHash = hash.clone();
    nikCheck = NikCheck.NOT_CHECKED;
  }

  void speak(String newLanguage) {
    language = newLanguage;
  }

  void correct(String rightName, int rightBirthYear, AreaCode rightArea) {
    fullName = rightName;
    birthYear = rightBirthYear;
    area = rightArea.value();
  }

  /** What no certificate, grant or law needs any more. */
  void forget() {
    guardian = null;
    phone = null;
    phoneOwner = null;
    sex = null;
    country = null;
    returnedOn = null;
    disability = null;
    nikSealed = null;
    nikHash = null;
    nikCheck = null;
  }

  String guardian() {
    return guardian;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  String registeredBy() {
    return registeredBy;
  }

  void tellSex(Sex said) {
    sex = said;
  }

  void tellCountry(String said) {
    country = said;
  }

  void tellReturn(LocalDate said) {
    returnedOn = said;
  }

  void tellDisability(String said) {
    disability = said;
  }

  void tellPhone(Phone said, String owner) {
    phone = said == null ? null : said.value();
    phoneOwner = said == null ? null : owner;
  }

  MyData told() {
    return new MyData(
        honorific,
        called,
        fullName,
        birthYear,
        area(),
        abroad,
        relation,
        phone == null ? null : new Phone(phone),
        phoneOwner,
        sex,
        country,
        returnedOn,
        disability,
        language,
        nikSealed != null);
  }
}
