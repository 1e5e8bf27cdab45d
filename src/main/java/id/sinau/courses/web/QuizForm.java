package id.sinau.courses.web;

import id.sinau.courses.QuizDocument;
import id.sinau.courses.drafts.WritingQuizzes;
import java.io.Serializable;

/** What the editor of a quiz asks beside its questions. */
public class QuizForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title;
  private int draw;
  private boolean offline;
  private int minutes;

  void show(QuizDocument quiz) {
    title = quiz.title();
    draw = quiz.draw();
    offline = quiz.offline();
    minutes = quiz.minutes();
  }

  /** Keeps how a post-test is sat; gives the draft's new version. */
  int sit(WritingQuizzes quizzes, String course, int seen, String quiz) {
    return quizzes.sit(course, seen, quiz, offline, minutes);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public int getDraw() {
    return draw;
  }

  public void setDraw(int draw) {
    this.draw = draw;
  }

  public boolean isOffline() {
    return offline;
  }

  public void setOffline(boolean offline) {
    this.offline = offline;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }
}
