package id.sinau.people;

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

/** How one person signs in. */
@Entity
@Table(name = "account")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "person_id", updatable = false)
  private long person;

  private String name;

  @Enumerated(EnumType.STRING)
  private AccountKind kind;

  private String secret;

  @Column(name = "secret_set_at")
  private Instant secretSetAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Account() {}

  Account(long person, String name, AccountKind kind) {
    this.person = person;
    this.name = name;
    this.kind = kind;
  }

  Long id() {
    return id;
  }

  long person() {
    return person;
  }

  String name() {
    return name;
  }

  AccountKind kind() {
    return kind;
  }

  String secret() {
    return secret;
  }

  boolean isOpen() {
    return closedAt == null;
  }

  void setSecret(String hashed, Instant at) {
    secret = hashed;
    secretSetAt = at;
  }

  void close(Instant at) {
    closedAt = at;
  }

  Instant secretSetAt() {
    return secretSetAt;
  }
}
