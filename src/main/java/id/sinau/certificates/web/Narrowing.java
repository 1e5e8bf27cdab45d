package id.sinau.certificates.web;

import id.sinau.certificates.CertificateFilter;
import id.sinau.shared.AreaCode;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields above the register, and the filter they make. */
public class Narrowing implements Serializable {
  private static final long serialVersionUID = 1L;
  private String wanted;
  private String course;
  private String subdistrict;
  private LocalDate from;
  private LocalDate to;
  private String holds;

  CertificateFilter filter() {
    return new CertificateFilter(
        blankToNull(course),
        AreaCode.isValid(subdistrict) ? new AreaCode(subdistrict) : null,
        from,
        to,
        wanted,
        blankToNull(holds) == null ? null : Boolean.valueOf(holds));
  }

  private static String blankToNull(String value) {
    return value == null || value.isBlank() ? null : value;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getCourse() {
    return course;
  }

  public void setCourse(String course) {
    this.course = course;
  }

  public String getSubdistrict() {
    return subdistrict;
  }

  public void setSubdistrict(String subdistrict) {
    this.subdistrict = subdistrict;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getHolds() {
    return holds;
  }

  public void setHolds(String holds) {
    this.holds = holds;
  }
}
