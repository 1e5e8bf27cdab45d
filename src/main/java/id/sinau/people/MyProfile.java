package id.sinau.people;

import id.sinau.shared.Role;
import id.sinau.shared.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What a learner reads of herself: what we know, what she allowed, where she is signed in. */
@Stateless
@RolesAllowed(Role.LEARNER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MyProfile {
  @Inject People people;
  @Inject CurrentCaller caller;
  @PersistenceContext EntityManager em;

  /** What she allowed or refused, and when; {@code since} tells when she decided so last. */
  public record Allowed(ConsentKind kind, boolean given, Instant since) implements Serializable {}

  /**
   * A phone or browser that is or was signed in.
   *
   * @param endedAt null while it is open
   */
  public record Phone(Instant begunAt, Instant endedAt, boolean thisOne) implements Serializable {}

  public MyData data() {
    return people.get(caller.learner()).told();
  }

  public String accountName() {
    caller.learner();
    return caller.name();
  }

  /** Her decision about each kind, in the order of {@link ConsentKind}. */
  public List<Allowed> allowed() {
    return List.of(ConsentKind.values()).stream().map(this::last).toList();
  }

  private Allowed last(ConsentKind kind) {
    return history().stream()
        .filter(c -> c.kind() == kind)
        .findFirst()
        .orElse(new Allowed(kind, false, null));
  }

  /** Every decision she made about consents, the newest first, at most 100. */
  public List<Allowed> history() {
    List<?> rows =
        em.createNativeQuery(
                "select kind, given, at from consent where person_id = ? order by id desc limit 100")
            .setParameter(1, caller.learner())
            .getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(
            c ->
                new Allowed(ConsentKind.valueOf(Sql.text(c[0])), Sql.flag(c[1]), Sql.instant(c[2])))
        .toList();
  }

  /** The open sign-ins and the last ended ones, the newest first, at most 20. */
  public List<Phone> phones() {
    var mine = caller.signedIn().orElseThrow();
    List<?> rows =
        em.createNativeQuery(
                """
                select id, begun_at, case when ended_at is null and ends_at > utc_timestamp(6) then null
                  else coalesce(ended_at, ends_at) end
                from sign_in where account_id = ? order by ended_at is not null, id desc limit 20""")
            .setParameter(1, mine.account())
            .getResultList();
    return rows.stream()
        .map(r -> (Object[]) r)
        .map(
            c -> new Phone(Sql.instant(c[1]), Sql.instant(c[2]), Sql.number(c[0]) == mine.signIn()))
        .toList();
  }
}
