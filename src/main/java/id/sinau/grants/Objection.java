package id.sinau.grants;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an applicant says against a refusal (keberatan), what the office found, and who decided.
 *
 * @param refusedAt the refusal it is about, by its moment
 * @param answer null until the officer looked into it
 * @param decision null until it is decided
 * @param accepted whether it was right; means nothing before the decision
 */
public record Objection(
    long id,
    Instant refusedAt,
    Instant at,
    String words,
    Reply answer,
    Reply decision,
    boolean accepted)
    implements Serializable {

  /**
   * Words of the office.
   *
   * @param by the account name
   * @param called how pages name her
   */
  public record Reply(String by, String called, Instant at, String words) implements Serializable {}

  public boolean isAnswered() {
    return answer != null;
  }

  public boolean isDecided() {
    return decision != null;
  }
}
