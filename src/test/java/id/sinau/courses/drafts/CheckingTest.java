package id.sinau.courses.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.LessonDocument;
import id.sinau.courses.SampleCourse;
import id.sinau.courses.editing.Chapters;
import id.sinau.courses.editing.Lessons;
import id.sinau.courses.editing.Questions;
import id.sinau.courses.editing.Quizzes;
import id.sinau.courses.editing.Skeleton;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the check says to a trainer: in her words, at the part she has to mend. */
class CheckingTest {
  private static List<Finding> found(CourseDocument document, Map<String, byte[]> files) {
    return Checking.found(document, files, SampleCourse.facts(), SampleCourse.TODAY);
  }

  @Test
  void aSoundCourseMayBePublished() {
    assertThat(found(SampleCourse.document(), SampleCourse.media())).noneMatch(Finding::isError);
  }

  @Test
  void aLessonsProblemNamesTheLessonItsPlaceAndTheLine() {
    var lesson = SampleCourse.document().lesson("02-harga").orElseThrow();
    var bad =
        new LessonDocument(
            lesson.code(),
            lesson.title(),
            4,
            lesson.competencies(),
            lesson.summary(),
            lesson.action(),
            "Satu.\n\nDua.\n\n<b>HTML</b>\n\n" + lesson.body(),
            "");
    var finding = found(Lessons.edit(SampleCourse.document(), bad), SampleCourse.media()).get(0);
    assertThat(finding.key()).isEqualTo("courses.lint.markdown.html");
    assertThat(finding.part()).isEqualTo(Finding.Part.LESSON);
    assertThat(finding.code()).isEqualTo("02-harga");
    assertThat(finding.number()).isEqualTo(1);
    assertThat(finding.line()).isEqualTo(5);
  }

  @Test
  void aQuestionsProblemNamesTheQuizAndTheQuestion() {
    var added = Questions.add(SampleCourse.document(), "bab-1", "single");
    var finding =
        found(added, SampleCourse.media()).stream()
            .filter(f -> f.key().equals("courses.lint.single.right"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.part()).isEqualTo(Finding.Part.QUESTION);
    assertThat(finding.quiz()).isEqualTo("bab-1");
    assertThat(finding.number()).isEqualTo(5);
  }

  @Test
  void aPicturesProblemNamesItsLessonAndFile() {
    var finding =
        found(
                SampleCourse.document(),
                Map.of(
                    "01-modal/pisang.svg",
                    SampleCourse.media().get("01-modal/pisang.svg"),
                    "02-harga/lebih.png",
                    new byte[] {1}))
            .get(0);
    assertThat(finding.part()).isEqualTo(Finding.Part.LESSON);
    assertThat(finding.code()).isEqualTo("02-harga");
    assertThat(finding.file()).isEqualTo("lebih.png");
  }

  @Test
  void everyStageOfACourseFromNothingCanBeChecked() {
    var course = Skeleton.of("keripik", "Keripik");
    assertThat(found(course, Map.of())).anyMatch(Finding::isError);
    course = Chapters.add(course, "Bab 1");
    assertThat(found(course, Map.of()))
        .anyMatch(f -> f.part() == Finding.Part.CHAPTER && f.isError());
    course = Lessons.add(course, 0, "Materi 1");
    course = Quizzes.addToChapter(course, 0, "Kuis bab 1");
    assertThat(found(course, Map.of())).anyMatch(f -> f.part() == Finding.Part.QUIZ);
    course = Quizzes.addPosttest(Quizzes.addPretest(course, "Cek awal"), "Tes akhir");
    for (var type : List.of("single", "multiple", "truefalse")) {
      course = Questions.add(course, "kuis-bab-1", type);
    }
    assertThat(found(course, Map.of())).anyMatch(f -> f.part() == Finding.Part.QUESTION);
  }

  @Test
  void errorsStandFirst() {
    var findings = found(Skeleton.of("keripik", "Keripik"), Map.of());
    var errors = findings.stream().takeWhile(Finding::isError).count();
    assertThat(findings.stream().filter(Finding::isError)).hasSize((int) errors);
    assertThat(errors).isLessThan(findings.size());
  }
}
