package id.sinau.progress.web;

import id.sinau.courses.LessonDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.fragments.Fragments;
import id.sinau.journal.Recording;
import id.sinau.progress.LessonRead;
import id.sinau.progress.MyProgress;
import id.sinau.progress.Standing;
import id.sinau.shared.Caller;
import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.shared.NotSignedIn;
import id.sinau.shared.Role;
import id.sinau.web.Form;
import id.sinau.web.Redirect;
import id.sinau.web.Tickets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * One lesson. "Lanjut" says that she read it and leads to the next step. The first lesson of a
 * course is open to everybody.
 */
@Named
@RequestScoped
public class LessonPage {
  private static final String FORM = "lesson";

  @Inject Form form;
  @Inject MyProgress mine;
  @Inject Recording recording;
  @Inject Tickets tickets;
  @Inject Redirect redirect;
  @Inject Caller caller;
  @Inject LessonWords words;
  private PublishedCourse course;
  private LessonDocument lesson;
  private Standing standing;

  public void act() {
    var reading = mine.read(form.value("course"));
    course = reading.course();
    standing = reading.standing();
    lesson = course.document().lesson(form.value("lesson")).orElseThrow(NotFound::new);
    if (!isOpen()) {
      throw new NotSignedIn();
    }
    if (form.isSent()) {
      read();
    }
  }

  private void read() {
    try {
      var act = tickets.open(form.value("ticket"), FORM, subject());
      recording.record(act, LessonRead.NAME, null, LessonRead.of(course, lesson));
      redirect.to(
          mine.in(course.courseId())
              .flatMap(s -> s.after(lesson.code()))
              .orElse("/k/" + course.code()));
    } catch (DomainException refusal) {
      form.refuse(refusal);
    }
  }

  private boolean isOpen() {
    return caller.has(Role.LEARNER) || caller.account().isPresent() || getNumber() == 1;
  }

  private String subject() {
    return course.versionId() + "/" + lesson.code();
  }

  public PublishedCourse getCourse() {
    return course;
  }

  public LessonDocument getLesson() {
    return lesson;
  }

  public Fragments.Words getWords() {
    return words.of(course, lesson);
  }

  /**
   * Asked for early, it comes with the style sheet instead of after it; null where there is none.
   */
  public String getDrawing() {
    return FirstScreen.drawing(getWords().body()).orElse(null);
  }

  /** The language of the words where it is not the page's, else null. */
  public String getWordsLanguage() {
    return words.language(course, lesson);
  }

  /** The lesson's place in the course, from 1. */
  public int getNumber() {
    return course.document().lessonsInOrder().indexOf(lesson) + 1;
  }

  public boolean isRead() {
    return standing != null && standing.read().contains(lesson.code());
  }

  public String getTicket() {
    return tickets.issue(FORM, subject());
  }
}
