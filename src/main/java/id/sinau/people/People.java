package id.sinau.people;

import id.sinau.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps persons and their accounts. */
@ApplicationScoped
class People {
  @PersistenceContext EntityManager em;

  Person get(long person) {
    return Optional.ofNullable(em.find(Person.class, person)).orElseThrow(NotFound::new);
  }

  Account account(long account) {
    return Optional.ofNullable(em.find(Account.class, account)).orElseThrow(NotFound::new);
  }

  Account accountOf(long person) {
    return em.createQuery("select a from Account a where a.person = :person", Account.class)
        .setParameter("person", person)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  Optional<Person> registeredBy(UUID ticket) {
    return em.createQuery("select p from Person p where p.ticket = :ticket", Person.class)
        .setParameter("ticket", ticket)
        .getResultStream()
        .findFirst();
  }

  Optional<Account> named(String name) {
    return em.createQuery(
            "select a from Account a where a.name = :name and a.closedAt is null", Account.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /**
   * The open learners' accounts behind a shared phone, at most 8: more would make guessing cheap.
   */
  List<Account> behind(String phone) {
    return em.createQuery(
            """
            select a from Account a, Person p
            where p.phone = :phone and a.person = p.id and a.closedAt is null
              and a.kind = id.sinau.people.AccountKind.LEARNER
            order by a.id desc""",
            Account.class)
        .setParameter("phone", phone)
        .setMaxResults(8)
        .getResultList();
  }

  /**
   * The row is locked at once, so that of two registrations with one ticket the second waits and
   * then finds the first.
   */
  Person add(Person person) {
    em.persist(person);
    em.flush();
    return person;
  }

  Account add(Account account) {
    em.persist(account);
    em.flush();
    return account;
  }

  boolean isTaken(String name) {
    return em.createQuery("select count(a) from Account a where a.name = :name", Long.class)
            .setParameter("name", name)
            .getSingleResult()
        > 0;
  }

  /** Who holds the NIK with this keyed hash. */
  Optional<Long> withNik(byte[] hash) {
    List<?> found =
        em.createNativeQuery("select id from person where nik_hash = ?")
            .setParameter(1, hash)
            .getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  void allow(long person, ConsentKind kind, boolean given, String words, java.time.Instant at) {
    em.createNativeQuery(
            "insert into consent (person_id, kind, given, words_version, at) values (?, ?, ?, ?, ?)")
        .setParameter(1, person)
        .setParameter(2, kind.name())
        .setParameter(3, given)
        .setParameter(4, words)
        .setParameter(5, id.sinau.shared.Sql.column(at))
        .executeUpdate();
  }
}
