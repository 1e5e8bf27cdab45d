package id.sinau.courses.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.courses.ChapterDocument;
import id.sinau.courses.ChoiceDocument;
import id.sinau.courses.CompetencyDocument;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizKind;
import id.sinau.courses.SampleCourse;
import id.sinau.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a trainer may do to a course, and what each act leaves as it was. */
class EditingTest {
  private final CourseDocument sample = SampleCourse.document();

  private static CourseDocument fromNothing() {
    var course = Skeleton.of("keripik", "Keripik");
    course = Chapters.add(course, "Modal");
    course = Lessons.add(course, 0, "Hitung modal");
    course = Lessons.add(course, 0, "Catat belanja");
    course = Chapters.add(course, "Jual");
    return Lessons.add(course, 1, "Tawarkan");
  }

  private static List<List<String>> order(CourseDocument course) {
    return course.chapters().stream().map(ChapterDocument::lessons).toList();
  }

  @Test
  void aCourseFromNothingIsWholeInForm() {
    var skeleton = Skeleton.of("keripik", "Keripik");
    assertThat(CourseDocument.fromJson(skeleton.toJson())).isEqualTo(skeleton);
  }

  @Test
  void lessonsAreNumberedAsTheyAreMade() {
    assertThat(order(fromNothing()))
        .containsExactly(List.of("01-hitung-modal", "02-catat-belanja"), List.of("03-tawarkan"));
  }

  @Test
  void aLessonMovesWithinItsChapter() {
    var up = Lessons.move(fromNothing(), "02-catat-belanja", Way.UP);
    assertThat(order(up).get(0)).containsExactly("02-catat-belanja", "01-hitung-modal");
    assertThat(Lessons.move(up, "02-catat-belanja", Way.DOWN)).isEqualTo(fromNothing());
  }

  @Test
  void beyondTheEndOfItsChapterALessonGoesIntoTheNext() {
    var down = Lessons.move(fromNothing(), "02-catat-belanja", Way.DOWN);
    assertThat(order(down))
        .containsExactly(List.of("01-hitung-modal"), List.of("02-catat-belanja", "03-tawarkan"));
    assertThat(Lessons.move(down, "02-catat-belanja", Way.UP)).isEqualTo(fromNothing());
  }

  @Test
  void atTheEndsOfTheCourseNothingMoves() {
    var course = fromNothing();
    assertThat(Lessons.move(course, "01-hitung-modal", Way.UP)).isEqualTo(course);
    assertThat(Lessons.move(course, "03-tawarkan", Way.DOWN)).isEqualTo(course);
    assertThat(Chapters.move(course, 0, Way.UP)).isEqualTo(course);
    assertThat(Chapters.move(course, 1, Way.DOWN)).isEqualTo(course);
  }

  @Test
  void aChapterMovesWithItsLessons() {
    assertThat(order(Chapters.move(fromNothing(), 1, Way.UP)))
        .containsExactly(List.of("03-tawarkan"), List.of("01-hitung-modal", "02-catat-belanja"));
  }

  @Test
  void aChapterWithLessonsOrAQuizIsNotRemoved() {
    assertThatThrownBy(() -> Chapters.remove(fromNothing(), 0)).isInstanceOf(ChapterNotEmpty.class);
    var withQuiz = Quizzes.addToChapter(Chapters.add(fromNothing(), "Kosong"), 2, "Kuis");
    assertThatThrownBy(() -> Chapters.remove(withQuiz, 2)).isInstanceOf(ChapterNotEmpty.class);
    var empty = Quizzes.remove(withQuiz, "kuis");
    assertThat(Chapters.remove(empty, 2)).isEqualTo(fromNothing());
  }

  @Test
  void aRemovedLessonIsInNoChapter() {
    var removed = Lessons.remove(fromNothing(), "01-hitung-modal");
    assertThat(removed.lesson("01-hitung-modal")).isEmpty();
    assertThat(order(removed).get(0)).containsExactly("02-catat-belanja");
  }

  @Test
  void aLessonMadeAfterARemovedOneGetsItsOwnNumber() {
    var course = Lessons.add(Lessons.remove(fromNothing(), "02-catat-belanja"), 0, "Catat belanja");
    assertThat(order(course).get(0)).containsExactly("01-hitung-modal", "04-catat-belanja");
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    var course = fromNothing();
    assertThatThrownBy(() -> Lessons.move(course, "99-x", Way.UP)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Chapters.rename(course, 7, "x")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Questions.add(course, "x", "single")).isInstanceOf(NotFound.class);
  }

  @Test
  void aQuizStandsWhereItsKindBelongs() {
    var course = Quizzes.addToChapter(fromNothing(), 0, "Kuis bab 1");
    course = Quizzes.addPretest(course, "Cek awal");
    course = Quizzes.addPosttest(course, "Tes akhir");
    assertThat(course.chapters().get(0).quiz()).isEqualTo("kuis-bab-1");
    assertThat(course.quiz(course.pretest()).orElseThrow().kind()).isEqualTo(QuizKind.PRETEST);
    assertThat(course.quiz(course.posttest()).orElseThrow().draw()).isEqualTo(10);
    assertThat(Quizzes.addPosttest(course, "Lagi")).isEqualTo(course);
    var gone = Quizzes.remove(course, course.posttest());
    assertThat(gone.posttest()).isEmpty();
    assertThat(gone.quizzes()).containsOnlyKeys("cek-awal", "kuis-bab-1");
  }

  @Test
  void questionsMoveInTheirQuizAndKeepTheirIds() {
    var before = sample.quizzes().get("bab-1").questions();
    var moved = Questions.move(sample, "bab-1", "bab-1", Way.DOWN);
    assertThat(moved.quizzes().get("bab-1").questions())
        .containsExactly(before.get(0), before.get(2), before.get(1), before.get(3));
    assertThat(Questions.move(moved, "bab-1", "bab-1", Way.UP)).isEqualTo(sample);
  }

  @Test
  void aNewQuestionNeverInheritsTheAnswersOfARemovedOne() {
    var once = Questions.add(sample, "bab-1", "single");
    var first = once.quizzes().get("bab-1").questions().get(4).id();
    var again = Questions.add(Questions.remove(once, "bab-1", first), "bab-1", "single");
    assertThat(again.quizzes().get("bab-1").questions().get(4).id()).isNotEqualTo(first);
  }

  @Test
  void anEmptyChoiceIsDroppedAndTrueOrFalseHasItsTwo() {
    var old = sample.quizzes().get("bab-1").questions().get(0);
    var typed =
        List.of(
            new ChoiceDocument("Ya", true, "Tepat."),
            new ChoiceDocument("", false, ""),
            new ChoiceDocument("Tidak", false, "Belum."));
    var single = Questions.edit(sample, "bab-1", with(old, "single", typed));
    assertThat(question(single, old.id()).choices())
        .extracting(ChoiceDocument::text)
        .containsExactly("Ya", "Tidak");
    var fixed = question(Questions.edit(sample, "bab-1", with(old, "truefalse", typed)), old.id());
    assertThat(fixed.choices())
        .containsExactly(
            new ChoiceDocument("Benar", true, "Tepat."), new ChoiceDocument("Salah", false, ""));
  }

  @Test
  void competenciesKeepTheirIdsAndNewOnesGetTheirOwn() {
    var changed =
        CourseFrame.competencies(
            sample,
            List.of(
                new CompetencyDocument("catat", "Mencatat lebih rapi"),
                new CompetencyDocument("", "Mencatat"),
                new CompetencyDocument("", "Mencatat")));
    assertThat(changed.competencies())
        .extracting(CompetencyDocument::id)
        .containsExactly("catat", "mencatat", "mencatat-2");
    assertThat(changed.lessons()).isEqualTo(sample.lessons());
  }

  @Test
  void codesAreMadeOfWordsThatFitAnAddress() {
    assertThat(Names.code("Jual Keripik: Café & Mé!", 34, "x")).isEqualTo("jual-keripik-cafe-me");
    assertThat(Names.code("日本語", 34, "pelatihan")).isEqualTo("pelatihan");
    assertThat(Names.code("a".repeat(50), 34, "x")).hasSize(34);
    assertThat(Names.free("a".repeat(40), List.of("a".repeat(40))::contains))
        .isEqualTo("a".repeat(38) + "-2");
  }

  @Test
  void theDifferenceNamesWhatChanged() {
    var question = sample.quizzes().get("bab-1").questions().get(0);
    var otherKey =
        question.choices().stream()
            .map(c -> new ChoiceDocument(c.text(), !c.right(), c.feedback()))
            .toList();
    var changed = Questions.edit(sample, "bab-1", with(question, "single", otherKey));
    changed = Lessons.add(changed, 0, "Baru");
    assertThat(Difference.between(sample, changed))
        .containsExactly(
            new Difference.Line(Difference.Part.ORDER, Difference.Kind.CHANGED, ""),
            new Difference.Line(Difference.Part.LESSON, Difference.Kind.ADDED, "Baru"),
            new Difference.Line(Difference.Part.QUESTION, Difference.Kind.KEY, question.prompt()));
    assertThat(Difference.between(sample, sample)).isEmpty();
  }

  private static QuestionDocument question(CourseDocument course, String id) {
    return course.quizzes().get("bab-1").question(id).orElseThrow();
  }

  private static QuestionDocument with(
      QuestionDocument old, String type, List<ChoiceDocument> choices) {
    return new QuestionDocument(
        old.id(), type, old.competency(), old.lesson(), old.prompt(), choices);
  }
}
