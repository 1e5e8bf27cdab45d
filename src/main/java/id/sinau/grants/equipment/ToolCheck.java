package id.sinau.grants.equipment;

import id.sinau.shared.AreaCode;
import id.sinau.shared.PublicCode;
import id.sinau.shared.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells anybody who scans a label whether the tool belongs to a programme; never whose it is. */
@Stateless
@PermitAll
public class ToolCheck {
  @PersistenceContext EntityManager em;

  /**
   * What the public may know of a tool.
   *
   * @param serial null when it has none
   * @param area the kecamatan it was given in: a desa with one recipient would name her
   */
  public record PublicTool(
      String code,
      String name,
      String serial,
      String round,
      String bast,
      LocalDate handedOn,
      AreaCode area) {}

  /**
   * @param typed as scanned or typed; blanks, dashes and look-alike letters are forgiven
   */
  public Optional<PublicTool> check(String typed) {
    return PublicCode.parse(typed).flatMap(this::find);
  }

  private Optional<PublicTool> find(String code) {
    List<?> rows =
        em.createNativeQuery(
                """
            select i.code, i.name, i.serial_number, p.name, h.number, h.handed_on, a.area from equipment_item i
            join handover h on h.id = i.handover_id join application a on a.id = h.application_id
            join programme p on p.id = a.programme_id where i.code = ?""")
            .setParameter(1, code)
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).findFirst();
  }

  private static PublicTool read(Object[] c) {
    return new PublicTool(
        Sql.text(c[0]),
        Sql.text(c[1]),
        Sql.text(c[2]),
        Sql.text(c[3]),
        Sql.text(c[4]),
        Sql.date(c[5]),
        new AreaCode(Sql.text(c[6])).subdistrict());
  }
}
