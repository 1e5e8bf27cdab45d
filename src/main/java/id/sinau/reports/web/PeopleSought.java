package id.sinau.reports.web;

import id.sinau.reports.PeopleFilter;
import id.sinau.reports.Reached;
import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The fields above the list of people, and the filter and address they make. */
public class PeopleSought implements Serializable {
  private static final long serialVersionUID = 1L;
  private String course;
  private String subdistrict;
  private String village;
  private Reached reached = Reached.ENROLLED;
  private LocalDate since;

  PeopleFilter filter() {
    return new PeopleFilter(course, area(), reached, since);
  }

  AreaCode area() {
    var chosen = village == null ? subdistrict : village;
    return chosen == null ? null : new AreaCode(chosen);
  }

  String address() {
    var area = area();
    return PeopleAddress.of(course, area == null ? null : area.value(), reached, since);
  }

  /** As the address gives it: a kecamatan or a desa; anything else means everywhere. */
  public void setArea(String code) {
    if (AreaCode.isValid(code)) {
      var area = new AreaCode(code);
      subdistrict = area.isVillage() || area.isSubdistrict() ? area.subdistrict().value() : null;
      village = area.isVillage() ? code : null;
    }
  }

  public String getArea() {
    return village == null ? subdistrict : village;
  }

  /** As the address gives it; anything else means everybody. */
  public void setState(String name) {
    reached = Reached.named(name);
  }

  public String getState() {
    return reached.name();
  }

  /** As the address gives it, {@code 2026-01-01}; anything else means always. */
  public void setSinceDay(String day) {
    try {
      since = day == null || day.isBlank() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException noDay) {
      since = null;
    }
  }

  public String getSinceDay() {
    return since == null ? null : since.toString();
  }

  public String getCourse() {
    return course;
  }

  public void setCourse(String code) {
    course = code == null || code.isBlank() ? null : code;
  }

  public String getSubdistrict() {
    return subdistrict;
  }

  /** Another kecamatan forgets the desa. */
  public void setSubdistrict(String code) {
    subdistrict = AreaCode.isValid(code) ? code : null;
    village = subdistrict == null || !String.valueOf(village).startsWith(code) ? null : village;
  }

  public String getVillage() {
    return village;
  }

  public void setVillage(String code) {
    boolean inside =
        AreaCode.isValid(code) && subdistrict != null && code.startsWith(subdistrict + ".");
    village = inside ? code : null;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate day) {
    since = day;
  }
}
