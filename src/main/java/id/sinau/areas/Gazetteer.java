package id.sinau.areas;

import id.sinau.shared.AreaCode;
import id.sinau.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds areas by code and lists them by parent. All 243 are read once, at the first question. */
@Named
@ApplicationScoped
public class Gazetteer {
  @PersistenceContext EntityManager em;
  private volatile Map<String, Area> areas;

  public Optional<Area> find(String code) {
    return Optional.ofNullable(all().get(code));
  }

  /** The district itself, which every other area lies in. */
  public AreaCode district() {
    return all().values().stream()
        .filter(a -> a.level() == Area.Level.DISTRICT)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the migration brings one district"))
        .code();
  }

  /** Every area, each kecamatan before its desa and kelurahan. */
  public List<Area> everything() {
    return List.copyOf(all().values());
  }

  /** The 25 kecamatan by name. */
  public List<Area> subdistricts() {
    return ofLevel(8, "35.10.");
  }

  /** The desa and kelurahan of a kecamatan by name; empty when the code is no kecamatan. */
  public List<Area> villages(AreaCode subdistrict) {
    return subdistrict.isSubdistrict() ? ofLevel(13, subdistrict.value() + ".") : List.of();
  }

  /**
   * Shown to people: "Tegaldlimo, Kec. Tegaldlimo" needs both, since three names stand for two desa
   * each.
   */
  public String villageWithSubdistrict(AreaCode code) {
    var village = find(code.value()).map(Area::name).orElse(code.value());
    return code.isVillage()
        ? village + ", Kec. " + find(code.subdistrict().value()).map(Area::name).orElse("")
        : village;
  }

  public String name(AreaCode code) {
    return find(code.value()).map(Area::name).orElse(code.value());
  }

  private List<Area> ofLevel(int length, String prefix) {
    return all().values().stream()
        .filter(a -> a.code().value().length() == length && a.code().value().startsWith(prefix))
        .sorted(java.util.Comparator.comparing(Area::name))
        .toList();
  }

  private Map<String, Area> all() {
    var read = areas;
    if (read == null) {
      read = read();
      areas = read;
    }
    return read;
  }

  private Map<String, Area> read() {
    var found = new LinkedHashMap<String, Area>();
    List<?> rows =
        em.createNativeQuery("select code, name, level from area order by code").getResultList();
    for (Object row : new ArrayList<Object>(rows)) {
      var c = (Object[]) row;
      var code = Sql.text(c[0]);
      found.put(
          code, new Area(new AreaCode(code), Sql.text(c[1]), Area.Level.valueOf(Sql.text(c[2]))));
    }
    return Collections.unmodifiableMap(found);
  }
}
