package id.sinau.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Signs invented people in by writing the rows that their cookies stand for. */
final class SignIns {
  private final Connection database;

  SignIns(Connection database) {
    this.database = database;
  }

  /** The cookies of so many learners who are not in the course yet. */
  List<String> learnersWithout(long course, int most) throws SQLException {
    return signedIn(
        """
        select a.id from account a where a.kind = 'LEARNER' and not exists
          (select 1 from enrolment e where e.person_id = a.person_id and e.course_id = %d) order by a.id limit %d"""
            .formatted(course, most));
  }

  /** The cookies of so many learners in the middle of the course. */
  List<String> learnersIn(long course, int most) throws SQLException {
    return signedIn(
        """
        select a.id from account a join course_progress p on p.person_id = a.person_id and p.course_id = %d and p.reached = 1
        where a.kind = 'LEARNER' order by a.id limit %d"""
            .formatted(course, most));
  }

  /** The cookie of an officer of the district, made if need be. */
  String officer() throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(
          """
          insert into person (version, ticket, honorific, called, full_name, area, abroad, relation, language, registered_at, privacy_notice)
          values (1, unhex('018c0000b3af70000000000000000001'), 'BU', 'Bench', 'Bench', '35.10', false, 'OTHER', 'id', utc_timestamp(6), '-')
          on duplicate key update id = id""");
      statement.execute(
          """
          insert into account (version, person_id, name, kind) select 1, id, 'bench-officer', 'STAFF' from person
          where ticket = unhex('018c0000b3af70000000000000000001') on duplicate key update account.id = account.id""");
      statement.execute(
          """
          insert into role_grant (account_id, role, area, from_at, granted_by, why)
          select id, 'OFFICER', '35.10', '2026-01-01', 'bench', 'bench' from account where name = 'bench-officer'""");
    }
    return signedIn("select id from account where name = 'bench-officer'").get(0);
  }

  private List<String> signedIn(String accounts) throws SQLException {
    var ids = new ArrayList<Long>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(accounts)) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    var cookies = new ArrayList<String>();
    try (var insert =
        database.prepareStatement(
            "insert into sign_in (token_hash, account_id, begun_at, seen_at, ends_at)"
                + " values (?, ?, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6) + interval 1 day)")) {
      for (long id : ids) {
        var token = token(id);
        insert.setBytes(1, sha256(token.getBytes(StandardCharsets.US_ASCII)));
        insert.setLong(2, id);
        insert.addBatch();
        cookies.add("sinau=" + token);
      }
      insert.executeBatch();
    }
    return cookies;
  }

  private static String token(long account) {
    var seed = account + "/" + System.nanoTime();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(sha256(seed.getBytes(StandardCharsets.US_ASCII)));
  }

  private static byte[] sha256(byte[] of) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(of);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
