package id.sinau.web;

import id.sinau.areas.Area;
import id.sinau.areas.Gazetteer;
import id.sinau.shared.AreaCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The areas of the district as choices of a form. */
@ApplicationScoped
public class AreaOptions {
  @Inject Gazetteer gazetteer;

  public List<Option> subdistricts() {
    return options(gazetteer.subdistricts());
  }

  /** The desa of a kecamatan; none while what was chosen is no area. */
  public List<Option> villages(String subdistrict) {
    return AreaCode.isValid(subdistrict)
        ? options(gazetteer.villages(new AreaCode(subdistrict)))
        : List.of();
  }

  private static List<Option> options(List<Area> areas) {
    return areas.stream().map(a -> new Option(a.code().value(), a.name())).toList();
  }
}
