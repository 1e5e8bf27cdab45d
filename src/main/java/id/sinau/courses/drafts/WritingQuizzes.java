package id.sinau.courses.drafts;

import id.sinau.courses.QuestionDocument;
import id.sinau.courses.editing.Questions;
import id.sinau.courses.editing.Quizzes;
import id.sinau.courses.editing.Way;
import id.sinau.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A trainer writes the quizzes of a draft and their questions. Each act names the version she saw
 * and gives the one that is there now.
 */
@Stateless
@RolesAllowed(Role.TRAINER)
public class WritingQuizzes {
  @Inject Rewriting rewriting;

  /**
   * @param chapter its place, from 0; one that has a quiz keeps it
   */
  public int addToChapter(String code, int seen, int chapter, String title) {
    return rewriting.save(code, seen, course -> Quizzes.addToChapter(course, chapter, title));
  }

  public int addPretest(String code, int seen, String title) {
    return rewriting.save(code, seen, course -> Quizzes.addPretest(course, title));
  }

  public int addPosttest(String code, int seen, String title) {
    return rewriting.save(code, seen, course -> Quizzes.addPosttest(course, title));
  }

  /**
   * @param draw so many questions make a paper, or 0 for all
   */
  public int edit(String code, int seen, String quiz, String title, int draw) {
    return rewriting.save(code, seen, course -> Quizzes.edit(course, quiz, title, draw));
  }

  /**
   * How a post-test is sat.
   *
   * @param offline whether it may be sat without signal
   * @param minutes how long it may take, or 0 for as long as she likes
   */
  public int sit(String code, int seen, String quiz, boolean offline, int minutes) {
    return rewriting.save(code, seen, course -> Quizzes.sit(course, quiz, offline, minutes));
  }

  /** The quiz and its questions are gone from the draft; answers stay with their versions. */
  public int remove(String code, int seen, String quiz) {
    return rewriting.save(code, seen, course -> Quizzes.remove(course, quiz));
  }

  /**
   * @param type single, multiple or truefalse
   */
  public int addQuestion(String code, int seen, String quiz, String type) {
    return rewriting.save(code, seen, course -> Questions.add(course, quiz, type));
  }

  /** The question with its choices; an empty choice is dropped. */
  public int editQuestion(String code, int seen, String quiz, QuestionDocument written) {
    return rewriting.save(code, seen, course -> Questions.edit(course, quiz, written));
  }

  public int moveQuestion(String code, int seen, String quiz, String question, Way way) {
    return rewriting.save(code, seen, course -> Questions.move(course, quiz, question, way));
  }

  public int removeQuestion(String code, int seen, String quiz, String question) {
    return rewriting.save(code, seen, course -> Questions.remove(course, quiz, question));
  }
}
