package id.sinau.courses;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Courses as an editor, an importer or a joker might make them. */
public final class AnyCourse {
  private AnyCourse() {}

  /** Texts with every character that Markdown, YAML or JSON may trip over. */
  public static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars(
            "ab Z9.,:;#-|>*&!%@`'\"\\{}[]()?=~/\n\t\u00a0\u00e9e\u0301\u2028\u0085\r\uD83D\uDE42")
        .ofMaxLength(40);
  }

  private static Arbitrary<String> code() {
    return Arbitraries.strings().withChars("abc019-").ofMinLength(1).ofMaxLength(8);
  }

  private static Arbitrary<ChoiceDocument> choice() {
    return Combinators.combine(text(), Arbitraries.of(true, false), text()).as(ChoiceDocument::new);
  }

  private static Arbitrary<QuestionDocument> question() {
    return Combinators.combine(code(), code(), code(), code(), text(), choice().list().ofMaxSize(3))
        .as(QuestionDocument::new);
  }

  private static Arbitrary<QuizDocument> quiz() {
    return Combinators.combine(
            Arbitraries.of(QuizKind.class),
            text(),
            Arbitraries.integers().between(0, 20),
            question().list().ofMaxSize(3))
        .as(QuizDocument::new);
  }

  private static Arbitrary<LessonDocument> lesson() {
    return Combinators.combine(text(), code().list().ofMaxSize(3), text(), text(), text(), text())
        .as(
            (title, ids, summary, action, body, spoken) ->
                new LessonDocument("x", title, 4, ids, summary, action, body, spoken));
  }

  /** Whole documents with names that are safe and texts that are anything. */
  public static Arbitrary<CourseDocument> document() {
    var texts = text().list().ofSize(9);
    return Combinators.combine(
            code(),
            texts,
            lesson().list().ofMaxSize(3),
            quiz().list().ofMaxSize(2),
            code().list().ofMaxSize(3))
        .as(AnyCourse::document);
  }

  private static CourseDocument document(
      String code,
      List<String> texts,
      List<LessonDocument> lessons,
      List<QuizDocument> quizzes,
      List<String> codes) {
    var named = new TreeMap<String, QuizDocument>();
    quizzes.forEach(quiz -> named.put("kuis-" + named.size(), quiz));
    return new CourseDocument(
        code,
        texts.get(0),
        texts.get(1),
        texts.get(2),
        7,
        codes.size() > 1 ? "family" : "",
        codes.stream().map(id -> new CompetencyDocument(id, texts.get(3))).toList(),
        List.of(new ChapterDocument(texts.get(4), codes, codes.isEmpty() ? "" : codes.get(0))),
        IntStream.range(0, lessons.size()).mapToObj(i -> coded(lessons.get(i), "0" + i)).toList(),
        named,
        "",
        codes.isEmpty() ? "" : codes.get(0),
        new TaskDocument(texts.get(5), texts.get(6)),
        codes.stream().map(id -> new SurveyItem(id, SurveyItem.Kind.TEXT, texts.get(7))).toList(),
        List.of(new GlossaryEntry(texts.get(3), texts.get(4))),
        texts.get(8));
  }

  private static LessonDocument coded(LessonDocument lesson, String code) {
    return new LessonDocument(
        code,
        lesson.title(),
        lesson.minutes(),
        lesson.competencies(),
        lesson.summary(),
        lesson.action(),
        lesson.body(),
        lesson.spoken());
  }
}
