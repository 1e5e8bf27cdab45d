package id.sinau.courses.editing;

import id.sinau.courses.CompetencyDocument;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.GlossaryEntry;
import id.sinau.courses.SurveyItem;
import id.sinau.courses.TaskDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a course is besides its chapters: each act replaces one part and leaves the rest. */
public final class CourseFrame {
  private String title;
  private String summary;
  private String audience;
  private int hours;
  private List<CompetencyDocument> competencies;
  private TaskDocument task;
  private List<SurveyItem> survey;
  private List<GlossaryEntry> glossary;
  private String trainerNotes;

  private CourseFrame(CourseDocument course) {
    title = course.title();
    summary = course.summary();
    audience = course.audience();
    hours = course.hours();
    competencies = course.competencies();
    task = course.task();
    survey = course.survey();
    glossary = course.glossary();
    trainerNotes = course.trainerNotes();
  }

  /**
   * @param hours jam pelajaran, as printed on the certificate
   */
  public static CourseDocument words(
      CourseDocument course, String title, String summary, String audience, int hours) {
    var frame = new CourseFrame(course);
    frame.title = title;
    frame.summary = summary;
    frame.audience = audience;
    frame.hours = hours;
    return frame.on(course);
  }

  /** The competencies in their new order; one without an id gets one from its words. */
  public static CourseDocument competencies(
      CourseDocument course, List<CompetencyDocument> competencies) {
    var named = new ArrayList<CompetencyDocument>();
    var taken = new HashSet<String>();
    competencies.forEach(competency -> taken.add(competency.id()));
    for (var competency : competencies) {
      var id = competency.id();
      if (id.isEmpty()) {
        id = Names.free(Names.code(competency.text(), 30, "kompetensi"), taken::contains);
        taken.add(id);
      }
      named.add(new CompetencyDocument(id, competency.text()));
    }
    var frame = new CourseFrame(course);
    frame.competencies = named;
    return frame.on(course);
  }

  /** The practical task and the trainer's notes, both Markdown. */
  public static CourseDocument task(CourseDocument course, TaskDocument task, String notes) {
    var frame = new CourseFrame(course);
    frame.task = task;
    frame.trainerNotes = notes;
    return frame.on(course);
  }

  /** The reaction survey; an item without an id gets one from its words. */
  public static CourseDocument survey(CourseDocument course, List<SurveyItem> survey) {
    var named = new ArrayList<SurveyItem>();
    var taken = new HashSet<String>();
    survey.forEach(item -> taken.add(item.id()));
    for (var item : survey) {
      var id = item.id();
      if (id.isEmpty()) {
        id = Names.free(Names.code(item.text(), 30, "butir"), taken::contains);
        taken.add(id);
      }
      named.add(new SurveyItem(id, item.kind(), item.text()));
    }
    var frame = new CourseFrame(course);
    frame.survey = named;
    return frame.on(course);
  }

  /** The words the course explains. */
  public static CourseDocument glossary(CourseDocument course, List<GlossaryEntry> glossary) {
    var frame = new CourseFrame(course);
    frame.glossary = glossary;
    return frame.on(course);
  }

  private CourseDocument on(CourseDocument course) {
    return new CourseDocument(
        course.code(),
        title,
        summary,
        audience,
        hours,
        course.edition(),
        competencies,
        course.chapters(),
        course.lessons(),
        course.quizzes(),
        course.pretest(),
        course.posttest(),
        task,
        survey,
        glossary,
        trainerNotes);
  }
}
