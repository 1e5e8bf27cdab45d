package id.sinau.courses.fragments;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.DocumentRefused;
import id.sinau.courses.Member;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.RecordJson;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The clean HTML of a course version, made once at publishing: facts filled in, raw HTML escaped,
 * no script, no inline style. Server and phone put the same fragments into the same form.
 *
 * @param lessons by lesson code
 * @param questions by question id
 * @param task the practical task, as blocks
 * @param trainerNotes as blocks, or empty
 * @param glossary each word's meaning, in the document's order
 */
public record Fragments(
    @Member(max = 100) SortedMap<String, Lesson> lessons,
    @Member(max = 20_000) SortedMap<String, Question> questions,
    @Member(max = 100_000, optional = true) String task,
    @Member(max = 200_000, optional = true) String trainerNotes,
    @Member(max = 200) List<String> glossary) {

  /**
   * A lesson.
   *
   * @param summary one line, without block elements
   * @param action one line, without block elements
   * @param body blocks
   * @param spoken paragraphs, or empty
   * @param track where the recorded track is fetched, or empty
   * @param trackBytes what that costs, or 0
   * @param translations by language
   */
  public record Lesson(
      @Member(max = 4000) String summary,
      @Member(max = 4000) String action,
      @Member(max = 100_000) String body,
      @Member(max = 100_000, optional = true) String spoken,
      @Member(max = 100, optional = true) String track,
      @Member(max = 8_388_608, optional = true) int trackBytes,
      @Member(max = 20, optional = true) SortedMap<String, Words> translations) {
    public Lesson {
      translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }

    /** In Indonesian, with the title that the document keeps. */
    public Words titled(String title) {
      return new Words(title, summary, action, body, spoken, track, trackBytes);
    }
  }

  /** A lesson in a further language; its members are the lesson's. */
  public record Words(
      @Member(max = 200) String title,
      @Member(max = 4000) String summary,
      @Member(max = 4000) String action,
      @Member(max = 100_000) String body,
      @Member(max = 100_000, optional = true) String spoken,
      @Member(max = 100, optional = true) String track,
      @Member(max = 8_388_608, optional = true) int trackBytes) {}

  /**
   * A question.
   *
   * @param prompt blocks
   * @param choices in the document's order
   */
  public record Question(
      @Member(max = 20_000) String prompt, @Member(max = 10) List<Choice> choices) {
    public Question {
      choices = List.copyOf(choices);
    }
  }

  /** A choice and its feedback, each one line without block elements. */
  public record Choice(
      @Member(max = 4000) String text, @Member(max = 6000, optional = true) String feedback) {}

  public Fragments {
    lessons = Collections.unmodifiableSortedMap(new TreeMap<>(lessons));
    questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
    glossary = List.copyOf(glossary);
  }

  /**
   * Renders every text of the course. Facts that are unknown stand as their key; the linter refuses
   * them before.
   */
  public static Fragments of(CourseDocument course, Surroundings surroundings) {
    var markdown = new Markdown(surroundings);
    var lessons = new TreeMap<String, Lesson>();
    for (var lesson : course.lessons()) {
      lessons.put(lesson.code(), LessonFragments.of(lesson, markdown, surroundings));
    }
    var questions = new TreeMap<String, Question>();
    course.quizzes().values().stream()
        .flatMap(quiz -> quiz.questions().stream())
        .forEach(question -> questions.put(question.id(), question(question, markdown)));
    return new Fragments(
        lessons,
        questions,
        markdown.blocks("", course.task().text()),
        markdown.blocks("", course.trainerNotes()),
        course.glossary().stream().map(entry -> markdown.line(entry.meaning())).toList());
  }

  private static Question question(QuestionDocument question, Markdown markdown) {
    return new Question(
        markdown.blocks("", question.prompt()),
        question.choices().stream()
            .map(
                choice ->
                    new Choice(markdown.line(choice.text()), markdown.line(choice.feedback())))
            .toList());
  }

  /**
   * Reads what {@link #toJson()} wrote.
   *
   * @throws DocumentRefused naming every member that does not fit
   */
  public static Fragments fromJson(JsonObject json) {
    return RecordJson.read(json, Fragments.class);
  }

  /**
   * Reads JSON text.
   *
   * @throws DocumentRefused as {@link #fromJson(JsonObject)}, and where the text is no JSON
   */
  public static Fragments parse(String json) {
    return RecordJson.parse(json, Fragments.class);
  }

  public JsonObject toJson() {
    return RecordJson.write(this);
  }
}
