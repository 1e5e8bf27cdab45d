package id.sinau.courses;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A lesson (materi): a few minutes of reading and one thing to do today.
 *
 * @param minutes reading time
 * @param competencies ids of the course's competencies
 * @param body Markdown with {@code {{fact}}} keys
 * @param spoken the lesson as it is read aloud, or empty
 * @param translations by language, such as {@code jv}; a language that is absent falls back to
 *     Indonesian
 */
public record LessonDocument(
    @Member(code = true) String code,
    @Member(max = 200) String title,
    @Member(max = 1000) int minutes,
    @Member(max = 30, code = true) List<String> competencies,
    String summary,
    String action,
    @Member(max = 20_000) String body,
    @Member(max = 20_000, optional = true) String spoken,
    @Member(max = 20, optional = true) SortedMap<String, LessonWords> translations) {
  public LessonDocument {
    competencies = List.copyOf(competencies);
    translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
  }

  /** A lesson in Indonesian only. */
  public LessonDocument(
      String code,
      String title,
      int minutes,
      List<String> competencies,
      String summary,
      String action,
      String body,
      String spoken) {
    this(code, title, minutes, competencies, summary, action, body, spoken, new TreeMap<>());
  }

  /** The same lesson with these translations. */
  public LessonDocument with(SortedMap<String, LessonWords> translations) {
    return new LessonDocument(
        code, title, minutes, competencies, summary, action, body, spoken, translations);
  }
}
