package id.sinau.courses;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.editing.Lessons;
import id.sinau.courses.editing.Questions;
import id.sinau.courses.editing.Quizzes;
import id.sinau.courses.editing.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who moves on to a new version by herself, and who may choose (src/docs/authors.md). */
class ShapeTest {
  private final CourseDocument sample = SampleCourse.document();
  private final QuestionDocument question = sample.quizzes().get("bab-1").questions().get(0);

  @Test
  void otherWordsLeaveTheShape() {
    var lesson = sample.lessons().get(0);
    var reworded =
        new LessonDocument(
            lesson.code(), "Lain", 5, lesson.competencies(), "Lain.", "Lain.", "Lain.", "");
    assertThat(Publication.hasSameShape(sample, Lessons.edit(sample, reworded))).isTrue();
    var asked = edited("Pertanyaan lain?", question.choices());
    assertThat(Publication.hasSameShape(sample, asked)).isTrue();
  }

  @Test
  void anotherKeyChangesTheShape() {
    var choices =
        question.choices().stream()
            .map(c -> new ChoiceDocument(c.text(), !c.right(), c.feedback()))
            .toList();
    assertThat(Publication.hasSameShape(sample, edited(question.prompt(), choices))).isFalse();
  }

  @Test
  void aChoiceFewerChangesTheShape() {
    var choices = question.choices().subList(0, 3);
    assertThat(Publication.hasSameShape(sample, edited(question.prompt(), choices))).isFalse();
  }

  @Test
  void lessonsAndQuestionsAddedMovedOrRemovedChangeTheShape() {
    for (var changed :
        List.of(
            Lessons.add(sample, 0, "Baru"),
            Lessons.move(sample, "01-modal", Way.UP),
            Lessons.remove(sample, "01-modal"),
            Questions.add(sample, "bab-1", "single"),
            Questions.remove(sample, "bab-1", question.id()),
            Quizzes.edit(sample, "bab-1", "Kuis bab 1", 4),
            Quizzes.remove(sample, "bab-1"))) {
      assertThat(Publication.hasSameShape(sample, changed)).isFalse();
    }
  }

  private CourseDocument edited(String prompt, List<ChoiceDocument> choices) {
    return Questions.edit(
        sample,
        "bab-1",
        new QuestionDocument(
            question.id(),
            question.type(),
            question.competency(),
            question.lesson(),
            prompt,
            choices));
  }
}
