package id.sinau.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.AreaCode;
import id.sinau.shared.NotFound;
import id.sinau.suite.Deployed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five thousand people of Licin, and a few of Songgon, each in one course. */
class PeopleListIT extends Deployed {
  private static final String LICIN = "35.10.24";
  private static final String SONGGON = "35.10.19";
  private static final int MANY = 5000;
  private static final String DIGITS =
      "(select 0 d union select 1 union select 2 union select 3 union select 4 union select 5"
          + " union select 6 union select 7 union select 8 union select 9)";

  @Inject PeopleList list;
  @Inject Counting counting;
  @Inject TakingPeople taking;

  @BeforeEach
  void settle() {
    leave();
    people(MANY, LICIN + ".2001", LICIN + ".2002", "018f00000000");
    people(30, SONGGON + ".2001", SONGGON + ".2001", "018f00000001");
  }

  @AfterEach
  void leave() {
    rows.run(
        "delete c from course_progress c join person p on p.id = c.person_id where p.registered_by = 'PeopleListIT'");
    rows.run("delete from person where registered_by = 'PeopleListIT'");
  }

  private void people(int many, String village, String other, String ticket) {
    rows.run(
        """
        insert into person (version, ticket, honorific, called, full_name, area, abroad, relation, phone, language,
          registered_at, registered_by, privacy_notice)
        select 1, unhex(concat(?, '7000', lpad(hex(n), 16, '0'))), 'BU', 'Sri', concat('Sri ', n % 50), if(n % 3 = 0, ?, ?),
          false, 'RETURNED', '+6281234567890', 'id', utc_timestamp(6), 'PeopleListIT', '-'
        from (select a.d + 10 * b.d + 100 * c.d + 1000 * e.d n from D a, D b, D c, D e) numbers where n < ?"""
            .replace("D ", DIGITS + " "),
        ticket,
        other,
        village,
        many);
    rows.run(
        """
        insert into course_progress (person_id, course_id, area, lessons_read, lessons_total, quizzes_done, quizzes_total,
          posttest_percent, started_at, last_at, completed_at, completed_version)
        select p.id, (select min(id) from course), p.area, p.id % 9, 8, 0, 3, if(p.id % 9 = 8, 60 + p.id % 40, null), '2026-01-01',
          timestampadd(hour, p.id % 700, '2026-01-01'), if(p.id % 9 = 8 and p.id % 2 = 0, timestampadd(hour, p.id % 700, '2026-01-01'), null), null
        from person p where p.registered_by = 'PeopleListIT' and p.ticket like concat(unhex(?), '%')""",
        ticket);
  }

  private static PeopleFilter in(String area, Reached reached) {
    return new PeopleFilter(null, new AreaCode(area), reached, null);
  }

  @Test
  void anOfficerOfOneKecamatanSeesNoOther() {
    as.officer(
        SONGGON,
        () -> {
          assertThat(list.count(PeopleFilter.ALL)).isEqualTo(30);
          assertThat(list.page(PeopleFilter.ALL, PeopleOrder.NAME, true, 0, 200))
              .hasSize(30)
              .allMatch(r -> r.area().value().startsWith(SONGGON));
          assertThat(list.count(in(LICIN, Reached.ENROLLED))).isZero();
          assertThat(counting.all().enrolled()).isEqualTo(30);
          assertThat(counting.bySubdistrict(null))
              .extracting(CountRow::code)
              .containsExactly(SONGGON);
          assertThat(counting.byVillage(new AreaCode(LICIN), null)).isEmpty();
          assertThat(taking.part(PeopleFilter.ALL, null, 200)).hasSize(30);
        });
  }

  @Test
  void everyNumberIsThatOfThePeopleBehindIt() {
    as.officer(
        LICIN,
        () -> {
          var villages = counting.byVillage(new AreaCode(LICIN), null);
          assertThat(Counting.sum(villages)).isEqualTo(counting.all());
          for (var row : villages) {
            for (var reached : Reached.values()) {
              assertThat(list.count(in(row.code(), reached)))
                  .as(row.name() + " " + reached)
                  .isEqualTo(row.counts().of(reached));
            }
          }
          var course =
              counting.byCourse(null).stream().filter(r -> r.counts().enrolled() > 0).findFirst();
          assertThat(course).isPresent();
          assertThat(list.count(new PeopleFilter(course.get().code(), null, Reached.HALF, null)))
              .isEqualTo(course.get().counts().half());
        });
  }

  @Test
  void sinceMeansTheDayOfCompletingForThoseWhoCompleted() {
    as.officer(
        LICIN,
        () -> {
          var day = LocalDate.of(2026, 1, 15);
          var filter = new PeopleFilter(null, null, Reached.COMPLETED, day);
          var start = java.time.Instant.parse("2026-01-14T17:00:00Z");
          assertThat(list.count(filter))
              .isPositive()
              .isEqualTo(Counting.sum(counting.completedSince(start)).completed());
          assertThat(list.page(filter, PeopleOrder.COMPLETED, true, 0, 1).get(0).completedAt())
              .isAfterOrEqualTo(start);
        });
  }

  @Test
  void pagingMeetsEachExactlyOnceInEveryOrder() {
    for (var order : PeopleOrder.values()) {
      for (var area : List.of(LICIN, "35.10")) {
        as.officer(area, () -> assertEachOnce(order, area.equals(LICIN)));
      }
    }
  }

  private void assertEachOnce(PeopleOrder order, boolean ascending) {
    var filter = new PeopleFilter(null, null, Reached.ENROLLED, null);
    int total = (int) list.count(filter);
    assertThat(total).isGreaterThanOrEqualTo(MANY);
    var met = new ArrayList<String>();
    for (int first = 0; first < total; first += 200) {
      list.page(filter, order, ascending, first, 200).forEach(r -> met.add(r.key()));
    }
    assertThat(met).as(order + " " + ascending).hasSize(total);
    assertThat(new HashSet<>(met)).as(order + " " + ascending).hasSize(total);
  }

  @Test
  void aListTakenHomeMeetsEachOnceWhileTheyLearn() {
    as.officer(
        LICIN,
        () -> {
          var met = new ArrayList<Long>();
          TakenRow last = null;
          for (List<TakenRow> part;
              !(part = taking.part(PeopleFilter.ALL, last, 700)).isEmpty(); ) {
            part.forEach(t -> met.add(t.row().person()));
            last = part.get(part.size() - 1);
            rows.run(
                "update course_progress set lessons_read = 8, last_at = utc_timestamp(6) where person_id in (?, ?)",
                met.get(0),
                last.row().person() + 1);
          }
          assertThat(met).hasSize(MANY).doesNotHaveDuplicates();
          assertThat(last.phone()).isEqualTo("+6281234567890");
        });
  }

  @Test
  void takingAListHomeIsWrittenDown() {
    as.officer(
        LICIN,
        () -> {
          long before = taken();
          taking.begin(new PeopleFilter(null, new AreaCode(LICIN), Reached.COMPLETED, null));
          assertThat(taken()).isEqualTo(before + 1);
        });
  }

  private long taken() {
    return rows.number(
        "select count(*) from audit_entry where act = 'reports.listTaken' and subject = 'list:/35.10.24/COMPLETED/'");
  }

  @Test
  void aCourseThatDoesNotExistIsNotFound() {
    as.officer(
        LICIN,
        () ->
            assertThatThrownBy(
                    () -> list.count(new PeopleFilter("nowhere", null, Reached.ENROLLED, null)))
                .isInstanceOf(NotFound.class));
  }

  @Test
  void whoAnswersForNoAreaMayNotAsk() {
    as.trainer(
        () -> {
          assertThatThrownBy(() -> list.count(PeopleFilter.ALL))
              .isInstanceOf(EJBAccessException.class);
          assertThatThrownBy(counting::all).isInstanceOf(EJBAccessException.class);
        });
  }
}
