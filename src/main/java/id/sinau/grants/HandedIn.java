package id.sinau.grants;

import id.sinau.grants.programmes.KitView;
import id.sinau.grants.submission.Applicant;
import id.sinau.grants.submission.Standing;
import id.sinau.shared.AreaCode;
import id.sinau.shared.PublicCode;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/**
 * What of an application never changes once it is handed in: who asked for what, under which rule.
 */
@MappedSuperclass
abstract class HandedIn {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(updatable = false)
  private UUID ticket;

  @Column(updatable = false)
  private String code;

  @Column(name = "programme_id", updatable = false)
  private long round;

  @Column(name = "person_id", updatable = false)
  private long person;

  @Column(name = "kit_id", updatable = false)
  private long kit;

  @Column(name = "kit_price", updatable = false)
  private long kitPrice;

  @Column(name = "full_name", updatable = false)
  private String fullName;

  @Column(updatable = false)
  private String area;

  @Column(name = "pledge_version", updatable = false)
  private String pledgeVersion;

  @Column(name = "rule_version", updatable = false)
  private int ruleVersion;

  @Column(updatable = false)
  private String facts;

  @Column(name = "submitted_at", updatable = false)
  private Instant submittedAt;

  protected HandedIn() {}

  HandedIn(
      Applicant who, long round, KitView kit, String pledgeVersion, Standing standing, Act act) {
    ticket = act.ticket();
    code = PublicCode.random();
    this.round = round;
    person = who.person();
    fullName = who.fullName();
    area = who.area().value();
    this.kit = kit.id();
    kitPrice = kit.priceHigh();
    this.pledgeVersion = pledgeVersion;
    ruleVersion = standing.ruleVersion();
    facts = standing.factsJson();
    submittedAt = act.at();
  }

  long id() {
    return id;
  }

  String code() {
    return code;
  }

  long round() {
    return round;
  }

  long person() {
    return person;
  }

  long kit() {
    return kit;
  }

  long kitPrice() {
    return kitPrice;
  }

  String fullName() {
    return fullName;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  AreaCode area() {
    return new AreaCode(area);
  }
}
