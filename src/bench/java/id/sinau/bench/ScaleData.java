package id.sinau.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Fills an empty database with invented people, enrolments and events by bulk SQL, the same for the
 * same sizes: how large tables behave is measured here, not whether the rules hold. Progress fits
 * the lessons and quizzes it counts, so that the nightly recount finds nothing.
 */
final class ScaleData {
  private static final int CHUNK = 100_000;

  /** Of a hundred enrolments so many go no further: enrolled, began, half, post-test. */
  private static final int[] STAY = {12, 42, 56, 66};

  private final Connection database;
  private final Shelf shelf;

  ScaleData(Connection database) throws SQLException {
    this.database = database;
    this.shelf = Shelf.read(database);
  }

  /** Adds what is missing to reach these sizes. */
  void fill(long people, long enrolments, long events) throws SQLException {
    run("create table if not exists bench_number (n int not null primary key)");
    if (count("bench_number") == 0) {
      run(
          "insert into bench_number select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d"
              + " from D a, D b, D c, D e, D f"
                  .replace(
                      "D",
                      "(select 0 d union select 1 union select 2 union select 3 union select 4 union"
                          + " select 5 union select 6 union select 7 union select 8 union select 9)"));
    }
    run("create table if not exists bench_village (n int not null primary key, code varchar(13))");
    if (count("bench_village") == 0) {
      run(
          "insert into bench_village select row_number() over (order by code) - 1, code"
              + " from area where length(code) = 13");
    }
    courses();
    people(people);
    enrolments(enrolments, people);
    events(events, people);
    for (var table :
        new String[] {"person", "account", "enrolment", "course_progress", "learning_event"}) {
      run("analyze table " + table);
    }
  }

  private void courses() throws SQLException {
    run(
        "create table if not exists bench_course (n int not null primary key, id bigint not null,"
            + " version bigint not null, lessons int not null, quizzes int not null, posttest varchar(40))");
    run(
        "create table if not exists bench_part (course bigint not null, kind char(1) not null,"
            + " n int not null, code varchar(40) not null, primary key (course, kind, n))");
    run("delete from bench_course");
    run("delete from bench_part");
    int n = 0;
    for (var course : shelf.courses()) {
      run(
          "insert into bench_course values (%d, %d, %d, %d, %d, '%s')"
              .formatted(
                  n++,
                  course.id(),
                  course.version(),
                  course.lessons().size(),
                  course.quizzes().size(),
                  course.posttest()));
      parts(course.id(), 'l', course.lessons());
      parts(course.id(), 'q', course.quizzes());
    }
  }

  private void parts(long course, char kind, java.util.List<String> codes) throws SQLException {
    for (int i = 0; i < codes.size(); i++) {
      run(
          "insert into bench_part values (%d, '%s', %d, '%s')"
              .formatted(course, kind, i, codes.get(i)));
    }
  }

  private void people(long wanted) throws SQLException {
    for (long from = invented(); from < wanted; from += CHUNK) {
      var n = "(" + from + " + b.n)";
      long size = Math.min(CHUNK, wanted - from);
      run(
          """
          insert into person (version, ticket, honorific, called, full_name, birth_year, area, abroad, relation, phone, language,
            registered_at, privacy_notice)
          select 1, unhex(concat('018c0000b3ac7000', lpad(hex(N), 16, '0'))), if(N %% 5 = 0, 'PAK', 'BU'),
            elt(1 + crc32(concat('c', N)) %% 12, 'Tini', 'Sri', 'Yanti', 'Wayan', 'Sumi', 'Lilik', 'Endang', 'Joko', 'Rofiq', 'Nur', 'Ketut', 'Siti'),
            concat(elt(1 + crc32(concat('a', N)) %% 20, 'Sumiati', 'Siti', 'Nur', 'Endang', 'Sri', 'Wayan', 'Lilik', 'Tutik', 'Yuliana', 'Partini',
              'Rukmini', 'Maryam', 'Kartini', 'Slamet', 'Joko', 'Hasan', 'Sugeng', 'Moh.', 'Ahmad', 'Imam'), ' ',
              elt(1 + crc32(concat('b', N)) %% 15, 'Aminah', 'Wahyuni', 'Hidayati', 'Lestari', 'Suryani', 'Purwati', 'Handayani', 'Rahayu', 'Rofiq',
              'Fauzi', 'Prasetyo', 'Riyadi', 'Basri', 'Hariyanto', 'Khotimah'), ' ', conv(N, 10, 26)),
            1960 + N %% 45, v.code, N %% 9 = 0, if(N %% 3 = 0, 'FAMILY', 'RETURNED'), concat('+628', lpad(1000000000 + N, 10, '0')), 'id',
            timestampadd(second, -N * 300, '2026-11-24'), '2026-11'
          from bench_number b join bench_village v on v.n = crc32(concat('v', N)) %% 217 where b.n < %d"""
              .formatted(size)
              .replace("N", n));
      run(
          "insert into account (version, person_id, name, kind) select 1, p.id, concat('skala-', p.id), 'LEARNER'"
              + " from person p left join account a on a.person_id = p.id where a.id is null and p.privacy_notice = '2026-11'");
    }
  }

  private void enrolments(long wanted, long people) throws SQLException {
    long first = number("select min(id) from person where ticket >= unhex('018c0000b3ac7000')");
    int kinds = shelf.courses().size();
    if (wanted > people * kinds) {
      throw new IllegalArgumentException("at most " + kinds + " enrolments a person");
    }
    for (long from = count("course_progress"); from < wanted; from += CHUNK) {
      long size = Math.min(CHUNK, wanted - from);
      progress(first, from, size, people, kinds);
    }
    run(
        "insert into enrolment (person_id, course_id, version_id, enrolled_at, enrolled_by)"
            + " select p.person_id, p.course_id, c.version, p.started_at, 'bench' from course_progress p"
            + " join bench_course c on c.id = p.course_id on duplicate key update id = enrolment.id");
    run(
        "insert into lesson_progress select p.person_id, p.course_id, l.code, p.last_at from course_progress p"
            + " join bench_part l on l.course = p.course_id and l.kind = 'l' and l.n < p.lessons_read"
            + " on duplicate key update read_at = lesson_progress.read_at");
    run(
        "insert into quiz_progress select p.person_id, p.course_id, q.code, 80, null from course_progress p"
            + " join bench_part q on q.course = p.course_id and q.kind = 'q' and q.n < p.quizzes_done"
            + " on duplicate key update best_percent = quiz_progress.best_percent");
    run(
        "insert into quiz_progress select p.person_id, p.course_id, c.posttest, p.posttest_percent, p.completed_at"
            + " from course_progress p join bench_course c on c.id = p.course_id where p.posttest_percent is not null"
            + " on duplicate key update best_percent = quiz_progress.best_percent");
  }

  /** Enrolment k is the person k modulo people, in the course that follows her last one. */
  private void progress(long first, long from, long size, long people, int kinds)
      throws SQLException {
    run(
        """
        insert into course_progress (person_id, course_id, area, lessons_read, lessons_total, quizzes_done, quizzes_total,
          posttest_percent, started_at, last_at, completed_at, completed_version)
        select k.person_id, k.course_id, k.area,
          case when k.r < %1$d then 0 when k.r < %2$d then greatest(1, floor(k.lessons * .3)) when k.r < %3$d then ceil(k.lessons * .6) else k.lessons end,
          k.lessons,
          case when k.r < %2$d then 0 when k.r < %3$d then least(1, k.quizzes) when k.r < %4$d then k.quizzes else k.quizzes + 1 end,
          k.quizzes + 1,
          case when k.r < %3$d then null when k.r < %4$d then 40 + k.r %% 40 else 80 + k.r %% 20 end,
          k.at, timestampadd(minute, 5 + k.r * 400, k.at), if(k.r < %4$d, null, timestampadd(minute, 5 + k.r * 400, k.at)),
          if(k.r < %4$d, null, k.version)
        from (select p.id person_id, c.id course_id, c.version, c.lessons, c.quizzes, p.area, crc32(concat('r', K)) %% 100 r,
            timestampadd(second, -(crc32(concat('t', K)) %% 31536000), '2026-10-20') at
          from bench_number b join person p on p.id = %6$d + K %% %7$d
          join bench_course c on c.n = (K %% %7$d + floor(K / %7$d)) %% %8$d where b.n < %5$d) k
        on duplicate key update lessons_total = course_progress.lessons_total"""
            .replace("K", "(" + from + " + b.n)")
            .formatted(STAY[0], STAY[1], STAY[2], STAY[3], size, first, people, kinds));
  }

  private void events(long wanted, long people) throws SQLException {
    long first = number("select min(id) from person where ticket >= unhex('018c0000b3ac7000')");
    for (long from = count("learning_event"); from < wanted; from += CHUNK) {
      long size = Math.min(CHUNK, wanted - from);
      run(
          """
          insert into learning_event (id, person_id, device, sequence, kind, thread, body, device_time, received_at)
          select unhex(concat('018c0000b3ad7000', lpad(hex(K), 16, '0'))), %d + K %% %d, unhex('00000000000070008000000000000001'), K,
            'ANSWERED', unhex(concat('018c0000b3ae7000', lpad(hex(floor(K / 12)), 16, '0'))), '{"question":"q1","ticked":[1]}',
            timestampadd(second, K, '2025-11-24'), timestampadd(second, K, '2025-11-24')
          from bench_number b where b.n < %d"""
              .replace("K", "(" + from + " + b.n)")
              .formatted(first, people, size));
    }
  }

  /** What the database holds now. */
  String sizes() throws SQLException {
    return "%,d people, %,d enrolments, %,d lessons read, %,d events"
        .formatted(
            count("person"),
            count("course_progress"),
            count("lesson_progress"),
            count("learning_event"));
  }

  private long invented() throws SQLException {
    return number(
        "select count(*) from person where ticket >= unhex('018c0000b3ac7000')"
            + " and ticket < unhex('018c0000b3ad')");
  }

  private long count(String table) throws SQLException {
    return number("select count(*) from " + table);
  }

  long number(String query) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
