package id.sinau.courses;

/**
 * A lesson in a further language; what is not said here, such as its minutes, is the lesson's.
 *
 * @param body Markdown with {@code {{fact}}} keys
 * @param spoken the lesson as it is read aloud, or empty
 */
public record LessonWords(
    @Member(max = 200) String title,
    String summary,
    String action,
    @Member(max = 20_000) String body,
    @Member(max = 20_000, optional = true) String spoken) {}
