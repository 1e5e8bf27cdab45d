package id.sinau.progress.web;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.SurveyItem;
import id.sinau.journal.Recording;
import id.sinau.progress.MyProgress;
import id.sinau.progress.OpinionGiven;
import id.sinau.shared.DomainException;
import id.sinau.shared.JsonParts;
import id.sinau.shared.NotFound;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;

/** Five questions about a course she takes; one answer a person, the last one counts. */
@Named
@RequestScoped
public class OpinionPage {
  private static final String FORM = "opinion";
  private static final List<String> MARKS = List.of("1", "2", "3", "4", "5");

  @Inject Form form;
  @Inject MyProgress mine;
  @Inject Recording recording;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  private PublishedCourse course;

  public void act() {
    var reading = mine.read(form.value("course"));
    if (reading.standing() == null) {
      throw new NotFound();
    }
    course = reading.course();
    if (form.isSent()) {
      say();
    }
  }

  private void say() {
    try {
      var act = tickets.open(form.value("ticket"), FORM, course.code());
      var body = JsonParts.MAKE.createObjectBuilder().add("version", course.versionId());
      body.add("answers", answers());
      if (!form.isRefused()) {
        var thread = OpinionGiven.thread(course.courseId());
        recording.record(act, OpinionGiven.NAME, thread, body.build());
        redirect.to("/k/" + course.code() + "?pendapat=diterima");
      }
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private JsonObject answers() {
    var answers = JsonParts.MAKE.createObjectBuilder();
    for (var item : course.document().survey()) {
      var said = form.value(item.id());
      if (item.kind() == SurveyItem.Kind.TEXT) {
        answers.add(item.id(), said.substring(0, Math.min(said.length(), OpinionGiven.LONGEST)));
      } else if (MARKS.contains(said)) {
        answers.add(item.id(), Integer.parseInt(said));
      } else {
        form.refuse(item.id(), "progress.opinion.choose");
      }
    }
    return answers.build();
  }

  /** What a scale offers. */
  public List<String> getMarks() {
    return MARKS;
  }

  public PublishedCourse getCourse() {
    return course;
  }

  public String getTicket() {
    return tickets.issue(FORM, course.code());
  }
}
