package id.sinau.journal;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Sql;
import id.sinau.shared.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps what was handed in when, and what came of it. */
@ApplicationScoped
class Receipts {
  private static final int MOST = 50;
  private static final String COLUMNS =
      """
      select r.code, r.at, r.via, a.name, r.person_id, p.full_name, r.fresh + r.known, r.kept, r.quarantined, r.refused
      from receipt r left join account a on a.id = r.account_id left join person p on p.id = r.person_id\s\
      """;

  @Inject Statements sql;

  /** Returns the new receipt's code. */
  String add(Taken taken, Via via, Long account, Instant at) {
    while (true) {
      var code = ReceiptCode.random();
      if (add(code, taken, via, account, at) == 1) {
        return code;
      }
    }
  }

  private int add(String code, Taken taken, Via via, Long account, Instant at) {
    return sql.query(
            """
            insert into receipt (code, at, via, account_id, person_id, fresh, known, kept, quarantined, refused)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update id = id\
            """)
        .setParameter(1, code)
        .setParameter(2, Sql.column(at))
        .setParameter(3, via.name())
        .setParameter(4, account)
        .setParameter(5, taken.person().orElse(null))
        .setParameter(6, taken.count(Taken.State.NEW))
        .setParameter(7, taken.count(Taken.State.KNOWN))
        .setParameter(8, taken.count(Taken.State.KEPT))
        .setParameter(9, taken.count(Taken.State.QUARANTINED))
        .setParameter(10, taken.count(Taken.State.REFUSED))
        .executeUpdate();
  }

  List<Receipt> byCode(String code) {
    return read(sql.query(COLUMNS + "where r.code = ?").setParameter(1, code).getResultList());
  }

  /** The last ones she handed in or that held her acts. */
  List<Receipt> lastOf(long account, Long person, int most) {
    return read(
        sql.query(
                COLUMNS
                    + "where r.account_id = ? or r.person_id = ? order by r.id desc limit "
                    + most)
            .setParameter(1, account)
            .setParameter(2, person)
            .getResultList());
  }

  /** The last ones of people of these areas, or what their companions passed on for several. */
  List<Receipt> lastIn(Collection<AreaCode> areas, String code) {
    if (areas.isEmpty()) {
      return List.of();
    }
    var within =
        areas.stream()
            .map(a -> "coalesce(p.area, h.area, '35.10') like ?")
            .collect(Collectors.joining(" or "));
    var query =
        sql.query(
            COLUMNS
                + "left join person h on h.id = a.person_id where (? is null or r.code = ?) and ("
                + within
                + ") order by r.id desc limit "
                + MOST);
    int at = 1;
    query.setParameter(at++, code).setParameter(at++, code);
    for (var area : areas) {
      query.setParameter(at++, area.value() + "%");
    }
    return read(query.getResultList());
  }

  private static List<Receipt> read(List<Object> rows) {
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  private static Receipt read(Object[] c) {
    return new Receipt(
        ReceiptCode.shown(Sql.text(c[0])),
        Sql.instant(c[1]),
        Via.valueOf(Sql.text(c[2])),
        Sql.text(c[3]),
        Sql.numberOrNull(c[4]),
        Sql.text(c[5]),
        (int) Sql.number(c[6]),
        (int) Sql.number(c[7]),
        (int) Sql.number(c[8]),
        (int) Sql.number(c[9]));
  }
}
