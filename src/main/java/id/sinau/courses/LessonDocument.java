package id.sinau.courses;

import java.util.List;

/**
 * A lesson (materi): a few minutes of reading and one thing to do today.
 *
 * @param minutes reading time
 * @param competencies ids of the course's competencies
 * @param body Markdown with {@code {{fact}}} keys
 * @param spoken the lesson as it is read aloud, or empty
 */
public record LessonDocument(
    @Member(code = true) String code,
    @Member(max = 200) String title,
    @Member(max = 1000) int minutes,
    @Member(max = 30, code = true) List<String> competencies,
    String summary,
    String action,
    @Member(max = 20_000) String body,
    @Member(max = 20_000, optional = true) String spoken) {
  public LessonDocument {
    competencies = List.copyOf(competencies);
  }
}
