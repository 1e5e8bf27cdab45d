package id.sinau.courses.lint;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.QuizDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the texts of a course.
 *
 * @param pointer of its place in the document
 * @param lesson the code of the lesson whose pictures may stand in it, or empty
 */
record CourseText(String pointer, Kind kind, String text, String lesson, List<Passage> passages) {
  enum Kind {
    MARKDOWN,
    PLAIN,
    /** Read aloud, so it has no sign that can't be spoken. */
    SPOKEN,
    /** For the trainer, who reads more easily. */
    TRAINER,
    /** A further language, whose words the linter does not know. */
    TRANSLATION;

    private boolean isMarkdown() {
      return this == MARKDOWN || this == TRAINER || this == TRANSLATION;
    }
  }

  private CourseText(String pointer, Kind kind, String text, String lesson) {
    this(pointer, kind, text, lesson, kind.isMarkdown() ? Passage.in(text) : Passage.inPlain(text));
  }

  boolean isMarkdown() {
    return kind.isMarkdown();
  }

  /** All texts that have sentences, in the order of the document. */
  static List<CourseText> of(CourseDocument course) {
    var texts = new ArrayList<CourseText>();
    plain(texts, "/summary", course.summary());
    plain(texts, "/audience", course.audience());
    for (int i = 0; i < course.competencies().size(); i++) {
      plain(texts, "/competencies/" + i + "/text", course.competencies().get(i).text());
    }
    for (int i = 0; i < course.lessons().size(); i++) {
      var lesson = course.lessons().get(i);
      var at = "/lessons/" + i;
      plain(texts, at + "/title", lesson.title());
      plain(texts, at + "/summary", lesson.summary());
      plain(texts, at + "/action", lesson.action());
      texts.add(new CourseText(at + "/body", Kind.MARKDOWN, lesson.body(), lesson.code()));
      texts.add(new CourseText(at + "/spoken", Kind.SPOKEN, lesson.spoken(), ""));
      lesson
          .translations()
          .forEach(
              (language, words) ->
                  texts.add(
                      new CourseText(
                          at + "/translations/" + language + "/body",
                          Kind.TRANSLATION,
                          words.body(),
                          lesson.code())));
    }
    course.quizzes().forEach((name, quiz) -> quiz(texts, "/quizzes/" + name, quiz));
    texts.add(new CourseText("/task/text", Kind.MARKDOWN, course.task().text(), ""));
    for (int i = 0; i < course.survey().size(); i++) {
      plain(texts, "/survey/" + i + "/text", course.survey().get(i).text());
    }
    for (int i = 0; i < course.glossary().size(); i++) {
      plain(texts, "/glossary/" + i + "/meaning", course.glossary().get(i).meaning());
    }
    texts.add(new CourseText("/trainerNotes", Kind.TRAINER, course.trainerNotes(), ""));
    return texts;
  }

  private static void quiz(List<CourseText> texts, String pointer, QuizDocument quiz) {
    for (int i = 0; i < quiz.questions().size(); i++) {
      var question = quiz.questions().get(i);
      var at = pointer + "/questions/" + i;
      texts.add(new CourseText(at + "/prompt", Kind.MARKDOWN, question.prompt(), ""));
      for (int j = 0; j < question.choices().size(); j++) {
        plain(texts, at + "/choices/" + j + "/text", question.choices().get(j).text());
        plain(texts, at + "/choices/" + j + "/feedback", question.choices().get(j).feedback());
      }
    }
  }

  private static void plain(List<CourseText> texts, String pointer, String text) {
    texts.add(new CourseText(pointer, Kind.PLAIN, text, ""));
  }
}
