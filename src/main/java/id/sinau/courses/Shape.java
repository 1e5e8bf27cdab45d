package id.sinau.courses;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of a course decides progress and scores: which lessons, which quizzes, which questions with
 * which right choices. When only words, pictures or facts changed, the shape is the same and
 * everybody moves on to the new version; when the shape changed, people in the middle stay on
 * theirs until they choose to move (design.md §2.4).
 */
record Shape(
    List<List<String>> chapters,
    String pretest,
    String posttest,
    SortedMap<String, List<Key>> quizzes) {
  /** A question's identity and key. */
  record Key(String question, String type, List<Boolean> right) {}

  static Shape of(CourseDocument course) {
    var quizzes = new TreeMap<String, List<Key>>();
    course
        .quizzes()
        .forEach(
            (name, quiz) ->
                quizzes.put(
                    name + "/" + quiz.draw(), quiz.questions().stream().map(Shape::key).toList()));
    return new Shape(
        course.chapters().stream().map(ChapterDocument::lessons).toList(),
        course.pretest(),
        course.posttest(),
        quizzes);
  }

  private static Key key(QuestionDocument question) {
    return new Key(
        question.id(),
        question.type(),
        question.choices().stream().map(ChoiceDocument::right).toList());
  }
}
