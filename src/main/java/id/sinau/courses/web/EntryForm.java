package id.sinau.courses.web;

import java.io.Serializable;

/** One row of a list a trainer writes: competencies, survey, glossary. */
public class EntryForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String id;
  private String kind;
  private String text;
  private String more;

  EntryForm(String id, String kind, String text, String more) {
    this.id = id;
    this.kind = kind;
    this.text = text;
    this.more = more;
  }

  /** A row still to be written. */
  static EntryForm empty(String kind) {
    return new EntryForm("", kind, "", "");
  }

  boolean isWritten() {
    return !Typed.clean(text).isEmpty() || !Typed.clean(more).isEmpty();
  }

  String id() {
    return id;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getMore() {
    return more;
  }

  public void setMore(String more) {
    this.more = more;
  }
}
