package id.sinau.courses.web;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.drafts.WritingCourses;
import java.io.Serializable;

/** The fields of a course's frame as they are typed. */
public class CourseForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String title;
  private String summary;
  private String audience;
  private int hours;
  private String with;

  void read(CourseDocument document) {
    title = document.title();
    summary = document.summary();
    audience = document.audience();
    hours = document.hours();
  }

  int save(WritingCourses writing, String course, int seen) {
    return writing.words(
        course, seen, Typed.line(title), Typed.line(summary), Typed.line(audience), hours);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public int getHours() {
    return hours;
  }

  public void setHours(int hours) {
    this.hours = hours;
  }

  /** The account name of the trainer to share with. */
  public String getWith() {
    return with;
  }

  public void setWith(String with) {
    this.with = with;
  }
}
