package id.sinau.courses.web;

import id.sinau.courses.LessonDocument;
import java.io.Serializable;
import java.util.List;

/** The fields of a lesson as they are typed. */
public class LessonForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String title;
  private int minutes;
  private List<String> competencies = List.of();
  private String summary;
  private String action;
  private String body;
  private String spoken;

  void read(LessonDocument lesson) {
    title = lesson.title();
    minutes = lesson.minutes();
    competencies = lesson.competencies();
    summary = lesson.summary();
    action = lesson.action();
    body = lesson.body();
    spoken = lesson.spoken();
  }

  LessonDocument written(String code) {
    return new LessonDocument(
        code,
        Typed.line(title),
        minutes,
        competencies,
        Typed.line(summary),
        Typed.line(action),
        Typed.clean(body),
        Typed.clean(spoken));
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public List<String> getCompetencies() {
    return competencies;
  }

  public void setCompetencies(List<String> competencies) {
    this.competencies = List.copyOf(competencies);
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getSpoken() {
    return spoken;
  }

  public void setSpoken(String spoken) {
    this.spoken = spoken;
  }
}
