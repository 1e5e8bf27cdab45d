package id.sinau.reports;

import id.sinau.areas.Area;
import id.sinau.areas.Gazetteer;
import id.sinau.courses.Shelf;
import id.sinau.shared.AreaCode;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a report can be narrowed to: courses, and the kecamatan and desa of the caller's areas. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.DECIDER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Choices {
  @Inject ReportAreas areas;
  @Inject Gazetteer gazetteer;
  @Inject Shelf shelf;

  /** Code to title, in the order of titles. */
  public Map<String, String> courses() {
    var titles = new LinkedHashMap<String, String>();
    shelf.catalogue().forEach(c -> titles.put(c.code(), c.document().title()));
    return titles;
  }

  /** Code to name, in the order of names. */
  public Map<String, String> subdistricts() {
    return names(gazetteer.subdistricts());
  }

  /** The same for a kecamatan's desa and kelurahan; empty for null. */
  public Map<String, String> villages(AreaCode subdistrict) {
    return subdistrict == null ? Map.of() : names(gazetteer.villages(subdistrict));
  }

  private Map<String, String> names(List<Area> all) {
    var names = new LinkedHashMap<String, String>();
    all.stream()
        .filter(a -> areas.reach(a.code()))
        .forEach(a -> names.put(a.code().value(), a.name()));
    return names;
  }
}
