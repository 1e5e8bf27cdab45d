package id.sinau.home.web;

import id.sinau.grants.MyApplication;
import id.sinau.grants.MyApplications;
import id.sinau.progress.MyProgress;
import id.sinau.progress.Standing;
import id.sinau.shared.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A learner's start: what she was doing, one tap from going on. */
@Named
@RequestScoped
public class MinePage {
  @Inject MyProgress mine;
  @Inject MyApplications applications;
  @Inject Caller caller;
  private List<Standing> courses;

  public void act() {
    caller.learner();
    courses = mine.courses();
  }

  /** The course she was in last and has not completed, or null. */
  public Standing getCurrent() {
    return courses.stream().filter(c -> !c.isComplete()).findFirst().orElse(null);
  }

  public List<Standing> getOthers() {
    return courses.stream().filter(c -> c != getCurrent()).toList();
  }

  /** Her applications for tools, the newest first. */
  public List<MyApplication> getApplications() {
    return applications.all();
  }
}
