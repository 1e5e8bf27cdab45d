package id.sinau.certificates;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Dates;
import id.sinau.shared.PublicCode;
import id.sinau.shared.Sql;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The {@code where} of a list: the filter, and the areas beyond which its reader sees nothing. */
final class CertificateQuery {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:/.*?(\\d{4})?)?");

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  CertificateQuery(CertificateFilter filter, Collection<AreaCode> reach) {
    within(reach);
    if (filter.course() != null) {
      and("c.course_code = ?", filter.course());
    }
    if (filter.area() != null) {
      within(List.of(filter.area()));
    }
    if (filter.from() != null) {
      var from = filter.from().atStartOfDay(Dates.ZONE).toInstant();
      and("c.issued_at >= ?", Sql.column(from));
    }
    if (filter.to() != null) {
      var after = filter.to().plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
      and("c.issued_at < ?", Sql.column(after));
    }
    if (filter.holds() != null) {
      conditions.add(filter.holds() ? "r.certificate_id is null" : "r.certificate_id is not null");
    }
    if (filter.wanted() != null && !filter.wanted().isBlank()) {
      wanted(filter.wanted().strip());
    }
  }

  private void within(Collection<AreaCode> areas) {
    if (areas.isEmpty()) {
      conditions.add("1 = 0");
      return;
    }
    var any = new ArrayList<String>();
    for (var area : areas) {
      // A village is one value, a larger area one range of the index.
      any.add(area.isVillage() ? "c.area = ?" : "c.area like ?");
      values.add(area.isVillage() ? area.value() : area.value() + ".%");
    }
    conditions.add("(" + String.join(" or ", any) + ")");
  }

  private void wanted(String typed) {
    var code = PublicCode.parse(typed);
    var number = NUMBER.matcher(typed);
    if (code.isPresent()) {
      and("c.code = ?", code.get());
    } else if (number.matches()) {
      and("c.number = ?", Integer.parseInt(number.group(1)));
      if (number.group(2) != null) {
        and("c.year = ?", Integer.parseInt(number.group(2)));
      }
    } else {
      and("c.holder like ?", typed.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
  }

  private void and(String condition, Object value) {
    conditions.add(condition);
    values.add(value);
  }

  Query count(EntityManager em) {
    return ask(
        em,
        "select count(*) from certificate c left join revocation r on r.certificate_id = c.id",
        "");
  }

  Query byCourse(EntityManager em) {
    return ask(
        em,
        "select c.course_code, count(*) from certificate c left join revocation r on r.certificate_id = c.id",
        " group by c.course_code order by c.course_code");
  }

  Query rows(EntityManager em) {
    return ask(
        em,
        """
        select c.id, c.code, c.number, c.year, c.holder, c.course_title, c.area, c.issued_at, r.certificate_id is null
        from certificate c left join revocation r on r.certificate_id = c.id""",
        " order by c.issued_at desc, c.id desc");
  }

  private Query ask(EntityManager em, String select, String order) {
    var query = em.createNativeQuery(select + " where " + String.join(" and ", conditions) + order);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
