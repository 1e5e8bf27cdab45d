package id.sinau.courses;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One course in its canonical parsed form: all its words, without pictures. The format is described
 * in {@code courses/README.md}; the linter, not this record, says whether a course is fit to be
 * published.
 *
 * @param code names the course in addresses
 * @param hours jam pelajaran, as printed on the certificate
 * @param edition {@code family}, or empty for an ordinary course
 * @param lessons sorted by code; the order of learning is {@link #lessonsInOrder()}
 * @param quizzes by name
 * @param pretest name of a quiz, or empty
 * @param posttest name of a quiz, or empty
 * @param trainerNotes Markdown for the trainer, or empty
 */
public record CourseDocument(
    @Member(code = true) String code,
    @Member(max = 200) String title,
    @Member(max = 1000) String summary,
    @Member(max = 1000) String audience,
    @Member(max = 1000) int hours,
    @Member(optional = true, code = true) String edition,
    @Member(max = 30) List<CompetencyDocument> competencies,
    @Member(max = 30) List<ChapterDocument> chapters,
    @Member(max = 100) List<LessonDocument> lessons,
    @Member(max = 100) SortedMap<String, QuizDocument> quizzes,
    @Member(optional = true, code = true) String pretest,
    @Member(optional = true, code = true) String posttest,
    TaskDocument task,
    @Member(max = 30) List<SurveyItem> survey,
    @Member(max = 200) List<GlossaryEntry> glossary,
    @Member(max = 60_000, optional = true) String trainerNotes) {

  public CourseDocument {
    competencies = List.copyOf(competencies);
    chapters = List.copyOf(chapters);
    lessons = lessons.stream().sorted(Comparator.comparing(LessonDocument::code)).toList();
    quizzes = Collections.unmodifiableSortedMap(new TreeMap<>(quizzes));
    survey = List.copyOf(survey);
    glossary = List.copyOf(glossary);
  }

  /**
   * Reads what {@link #toJson()} wrote.
   *
   * @throws DocumentRefused naming every member that is unknown, missing, too long or of another
   *     kind
   */
  public static CourseDocument fromJson(JsonObject json) {
    return RecordJson.read(json, CourseDocument.class);
  }

  /**
   * Reads JSON text; a member given twice is refused as well.
   *
   * @throws DocumentRefused as {@link #fromJson(JsonObject)}, and where the text is no JSON
   */
  public static CourseDocument parse(String json) {
    return RecordJson.parse(json, CourseDocument.class);
  }

  /** The whole document; optional members that are empty are left out. */
  public JsonObject toJson() {
    return RecordJson.write(this);
  }

  /** The lesson of that code, if the course has it. */
  public Optional<LessonDocument> lesson(String code) {
    return lessons.stream().filter(lesson -> lesson.code().equals(code)).findFirst();
  }

  /** The lessons in the order the chapters give them; lessons of no chapter are not among them. */
  public List<LessonDocument> lessonsInOrder() {
    return chapters.stream()
        .flatMap(chapter -> chapter.lessons().stream())
        .distinct()
        .flatMap(code -> lesson(code).stream())
        .toList();
  }

  /** The quiz of that name, if the course has it; an empty name finds none. */
  public Optional<QuizDocument> quiz(String name) {
    return Optional.ofNullable(quizzes.get(name));
  }
}
