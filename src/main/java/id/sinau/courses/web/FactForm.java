package id.sinau.courses.web;

import id.sinau.courses.facts.Fact;
import id.sinau.courses.facts.FactRow;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** The fields of a fact as they are typed. */
public class FactForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String key;
  private String value;
  private String note;
  private String source;
  private Fact.Certainty certainty = Fact.Certainty.OFFICIAL;
  private LocalDate checked;
  private LocalDate validUntil;
  private String ask;
  private Instant seen;

  void read(FactRow fact) {
    key = fact.key();
    value = fact.value();
    note = fact.note();
    source = fact.source();
    certainty = fact.certainty();
    checked = fact.checked();
    validUntil = fact.validUntil();
    ask = fact.ask();
    seen = fact.changedAt();
  }

  Fact written() {
    return new Fact(
        Typed.line(key),
        Typed.line(value),
        Typed.line(note),
        Typed.line(source),
        certainty,
        checked,
        validUntil,
        Typed.line(ask));
  }

  /** When the fact had last been set as this form was filled. */
  Instant seen() {
    return seen;
  }

  /** After somebody else's change: saving again means it. */
  void seeNow(FactRow now) {
    seen = now.changedAt();
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public Fact.Certainty getCertainty() {
    return certainty;
  }

  public void setCertainty(Fact.Certainty certainty) {
    this.certainty = certainty;
  }

  public LocalDate getChecked() {
    return checked;
  }

  public void setChecked(LocalDate checked) {
    this.checked = checked;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }

  public String getAsk() {
    return ask;
  }

  public void setAsk(String ask) {
    this.ask = ask;
  }
}
