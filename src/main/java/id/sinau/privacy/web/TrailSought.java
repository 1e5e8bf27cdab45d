package id.sinau.privacy.web;

import java.io.Serializable;
import java.time.LocalDate;

/** The filter fields of the trail; null leaves a part open. */
public class TrailSought implements Serializable {
  private static final long serialVersionUID = 1L;
  private String by;
  private String act;
  private String subject;
  private LocalDate from;
  private LocalDate until;

  public String getBy() {
    return by;
  }

  public void setBy(String typed) {
    by = typed == null ? null : typed.strip();
  }

  public String getAct() {
    return act;
  }

  public void setAct(String chosen) {
    act = chosen;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String typed) {
    subject = typed == null ? null : typed.strip();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate day) {
    from = day;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate day) {
    until = day;
  }
}
