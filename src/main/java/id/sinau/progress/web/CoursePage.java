package id.sinau.progress.web;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.journal.Recording;
import id.sinau.progress.Enrolled;
import id.sinau.progress.MovingOn;
import id.sinau.progress.MyProgress;
import id.sinau.progress.Standing;
import id.sinau.shared.DomainException;
import id.sinau.shared.JsonParts;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One course: what it gives, her way through it, and the next step as a button. */
@Named
@RequestScoped
public class CoursePage {
  private static final String FORM = "course";

  @Inject Form form;
  @Inject MyProgress mine;
  @Inject MovingOn movingOn;
  @Inject Shelf shelf;
  @Inject Recording recording;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private PublishedCourse course;
  private Standing standing;
  private boolean newer;

  public void act() {
    var reading = mine.read(form.value("course"));
    course = reading.course();
    standing = reading.standing();
    newer =
        standing != null
            && !standing.isComplete()
            && shelf.newest(course.code()).orElseThrow().versionId() != course.versionId();
    if (form.isSent()) {
      take();
    }
  }

  private void take() {
    try {
      var act = tickets.open(form.value("ticket"), FORM, course.code());
      if ("newer".equals(form.value("go"))) {
        movingOn.toNewest(course.code());
        redirect.to("/k/" + course.code());
      } else {
        recording.record(
            act,
            Enrolled.NAME,
            null,
            JsonParts.MAKE.createObjectBuilder().add("version", course.versionId()).build());
        redirect.to(
            mine.in(course.courseId()).flatMap(Standing::next).orElse("/k/" + course.code()));
      }
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  public PublishedCourse getCourse() {
    return course;
  }

  public Standing getStanding() {
    return standing;
  }

  public Way getWay() {
    return new Way(course, standing);
  }

  public boolean isNewer() {
    return newer && !isEnded();
  }

  /** Whether an officer ended her enrolment. */
  public boolean isEnded() {
    return standing != null && mine.isEnded(course.courseId());
  }

  /** Whether she has already said what she thinks. */
  public boolean isOpinionGiven() {
    return mine.hasSaid(course.courseId());
  }

  public String getTicket() {
    return tickets.issue(FORM, course.code());
  }
}
