package id.sinau.courses.web;

import id.sinau.courses.HalfDay;
import id.sinau.courses.PreparingHalfDay;
import id.sinau.courses.SurveyItem;
import id.sinau.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The trainer's notes of a course, and what to print for the people who come. */
@Named
@RequestScoped
public class HalfDayPage {
  @Inject PreparingHalfDay preparing;
  @Inject Form form;
  private HalfDay day;

  public void open() {
    day = preparing.of(form.value("course"));
  }

  public HalfDay getDay() {
    return day;
  }

  public boolean isScale(SurveyItem item) {
    return item.kind() == SurveyItem.Kind.SCALE;
  }
}
