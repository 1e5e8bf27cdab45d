package id.sinau.certificates;

import id.sinau.shared.AreaCode;
import id.sinau.shared.NotFound;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the certificates and their revocations. Nothing here changes what was issued. */
@ApplicationScoped
class Certificates {
  private static final String SELECT =
      """
      select c.id, c.code, c.person_id, c.turn, c.version_id, c.area, c.issued_at, c.snapshot, c.signature, c.key_id,
        r.at, r.by_name, r.ground, r.note, n.code
      from certificate c left join revocation r on r.certificate_id = c.id left join certificate n on n.id = r.replaced_by
      """;

  @PersistenceContext EntityManager em;

  /**
   * @throws NotFound when there is none
   */
  Certificate get(long id) {
    return find("where c.id = ?", id).stream().findFirst().orElseThrow(NotFound::new);
  }

  /**
   * The same, locked until the transaction ends: of two people who revoke at once, the second finds
   * it done. Must be the transaction's first reading, or it would see an older state.
   */
  Certificate locked(long id) {
    return find("where c.id = ? for update", id).stream().findFirst().orElseThrow(NotFound::new);
  }

  Optional<Certificate> coded(String code) {
    return find("where c.code = ?", code).stream().findFirst();
  }

  /** All she ever received, the newest first. */
  List<Certificate> ofPerson(long person) {
    return find("where c.person_id = ? order by c.id desc", person);
  }

  long countValid(long person) {
    return Sql.number(
        em.createNativeQuery(
                """
                select count(*) from certificate c left join revocation r on r.certificate_id = c.id
                where c.person_id = ? and r.certificate_id is null""")
            .setParameter(1, person)
            .getSingleResult());
  }

  /** The codes of the courses of which she holds a valid certificate. */
  List<String> validCourses(long person) {
    List<?> codes =
        em.createNativeQuery(
                """
                select c.course_code from certificate c left join revocation r on r.certificate_id = c.id
                where c.person_id = ? and r.certificate_id is null""")
            .setParameter(1, person)
            .getResultList();
    return codes.stream().map(Sql::text).toList();
  }

  /** How often she received the certificate of this course; 0 for never. */
  int turns(long person, String course) {
    return (int)
        Sql.number(
            em.createNativeQuery(
                    "select coalesce(max(turn), 0) from certificate where person_id = ? and course_code = ?")
                .setParameter(1, person)
                .setParameter(2, course)
                .getSingleResult());
  }

  /**
   * @return its id
   */
  long add(Issue issue, Snapshot snapshot, String signed, byte[] signature, String keyId) {
    em.createNativeQuery(
            """
            insert into certificate (code, person_id, course_code, turn, version_id, year, number, area, holder, course_title,
              issued_at, snapshot, signature, key_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .setParameter(1, snapshot.code())
        .setParameter(2, issue.person())
        .setParameter(3, snapshot.courseCode())
        .setParameter(4, issue.turn())
        .setParameter(5, issue.version())
        .setParameter(6, issue.number().year())
        .setParameter(7, issue.number().number())
        .setParameter(8, issue.area().value())
        .setParameter(9, snapshot.fullName())
        .setParameter(10, snapshot.courseTitle())
        .setParameter(11, Sql.column(issue.at()))
        .setParameter(12, signed)
        .setParameter(13, signature)
        .setParameter(14, keyId)
        .executeUpdate();
    return Sql.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
  }

  /** What a new row holds beside its snapshot. */
  record Issue(
      long person, int turn, long version, RegisterNumber number, AreaCode area, Instant at) {}

  /** The caller has locked the certificate, see {@link #locked}. */
  void revoke(long certificate, Revocation revocation, Long account, Long replacement) {
    em.createNativeQuery(
            """
            insert into revocation (certificate_id, at, by_name, by_account, ground, note, replaced_by)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .setParameter(1, certificate)
        .setParameter(2, Sql.column(revocation.at()))
        .setParameter(3, revocation.by())
        .setParameter(4, account)
        .setParameter(5, revocation.ground().name())
        .setParameter(6, revocation.note())
        .setParameter(7, replacement)
        .executeUpdate();
  }

  private List<Certificate> find(String where, Object parameter) {
    List<?> rows = em.createNativeQuery(SELECT + where).setParameter(1, parameter).getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  private static Certificate read(Object[] c) {
    var revocation =
        c[10] == null
            ? null
            : new Revocation(
                Sql.instant(c[10]),
                Sql.text(c[11]),
                Ground.valueOf(Sql.text(c[12])),
                Sql.text(c[13]),
                Sql.text(c[14]));
    return new Certificate(
        Sql.number(c[0]),
        Sql.text(c[1]),
        Sql.number(c[2]),
        (int) Sql.number(c[3]),
        Sql.number(c[4]),
        new AreaCode(Sql.text(c[5])),
        Sql.instant(c[6]),
        Sql.text(c[7]),
        (byte[]) c[8],
        Sql.text(c[9]),
        revocation);
  }
}
