package id.sinau.courses.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.courses.AnyCourse;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.CourseHash;
import id.sinau.courses.SampleCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a course folder may throw at us: each mischief is a sentence with its place, and none hangs.
 */
@Timeout(20)
class CourseFolderTest {
  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void aSoundCourse() throws IOException {
    folder = home.resolve("jual-pisang");
    CourseFolder.write(SampleCourse.document(), SampleCourse.media(), folder);
  }

  @Test
  void aSoundCourseIsReadWithoutAWord() {
    var reading = CourseFolder.read(folder);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.document().toJson()).isEqualTo(SampleCourse.document().toJson());
    assertThat(reading.media()).containsOnlyKeys("01-modal/pisang.svg");
  }

  @Test
  void aLessonInAFurtherLanguageIsOneMoreFile() throws IOException {
    var lesson = folder.resolve("01-modal");
    Files.writeString(
        lesson.resolve("index.jv.md"),
        "---\ntitle: Bandha\nsummary: Etung dhisik.\naction: Tulis rega.\n---\nBandha iku dhuwit.\n");
    Files.writeString(lesson.resolve("spoken.jv.txt"), "Bandha iku dhuwit sing metu dhisik.\n");
    var reading = CourseFolder.read(folder);
    assertThat(reading.problems()).isEmpty();
    var words = reading.document().lesson("01-modal").orElseThrow().translations().get("jv");
    assertThat(words.title()).isEqualTo("Bandha");
    assertThat(words.body()).isEqualTo("Bandha iku dhuwit.");
    assertThat(words.spoken()).startsWith("Bandha iku dhuwit sing");
    var again = home.resolve("again").resolve("jual-pisang");
    CourseFolder.write(reading.document(), reading.media(), again);
    assertThat(CourseFolder.read(again).document()).isEqualTo(reading.document());
    assertThat(CourseHash.of(reading.document(), Map.of(), Map.of()))
        .isNotEqualTo(CourseHash.of(SampleCourse.document(), Map.of(), Map.of()));
  }

  @Test
  void aTranslationThatSaysWhatBelongsToTheLessonIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("01-modal/index.jv.md"),
        "---\ntitle: Bandha\nminutes: 4\nsummary: a\naction: b\n---\nc\n");
    assertThat(CourseFolder.read(folder).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("jual-pisang/01-modal/index.jv.md");
              assertThat(problem.key()).isEqualTo("courses.lint.member.unknown");
            });
  }

  @Property(tries = 100)
  void whatIsWrittenIsReadBackWithTheSameHash(@ForAll("courses") CourseDocument course)
      throws IOException {
    var temporary = Files.createTempDirectory("sinau-course");
    try {
      var written = temporary.resolve("course");
      CourseFolder.write(course, Map.of(), written);
      var reading = CourseFolder.read(written);
      assertThat(reading.problems()).isEmpty();
      assertThat(CourseHash.of(reading.document(), Map.of(), Map.of()))
          .isEqualTo(CourseHash.of(course, Map.of(), Map.of()));
    } finally {
      try (var all = Files.walk(temporary)) {
        all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      }
    }
  }

  @Provide
  Arbitrary<CourseDocument> courses() {
    return AnyCourse.document();
  }

  @Test
  void aFolderThatHoldsSomethingIsNotWrittenOver() {
    assertThatThrownBy(() -> CourseFolder.write(SampleCourse.document(), Map.of(), folder))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void aPictureIsNotWrittenOutsideTheFolder() {
    var media = new TreeMap<>(Map.of("../../evil.svg", new byte[0]));
    assertThatThrownBy(() -> CourseFolder.write(SampleCourse.document(), media, home.resolve("b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(home.resolve("../evil.svg")).doesNotExist();
  }

  @Test
  void aYamlBombIsNotUnfolded() throws IOException {
    var bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    put("course.yaml", bomb.toString());
    problem("jual-pisang/course.yaml", 2, "courses.lint.yaml.alias");
  }

  @Test
  void deepNestingIsNotFollowed() throws IOException {
    put("course.yaml", "a: " + "[".repeat(200_000));
    problem("jual-pisang/course.yaml", 1, "courses.lint.yaml.deep");
    put("course.yaml", "a:\n" + "- ".repeat(100_000));
    problem("jual-pisang/course.yaml", 2, "courses.lint.yaml.deep");
  }

  @Test
  void aFileOfTenMegabytesIsNotRead() throws IOException {
    put("course.yaml", "# " + "x".repeat(10 * 1024 * 1024));
    problem("jual-pisang/course.yaml", 0, "courses.lint.file.large");
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Files.delete(folder.resolve("trainer.md"));
    Files.createSymbolicLink(folder.resolve("trainer.md"), Path.of("/etc/hostname"));
    Files.createSymbolicLink(folder.resolve("03-luar"), home);
    problem("jual-pisang/trainer.md", 0, "courses.lint.file.link");
    problem("jual-pisang/03-luar", 0, "courses.lint.file.link");
    assertThat(CourseFolder.read(folder).document().trainerNotes()).isEmpty();
  }

  @Test
  void aLinkedCourseFolderIsNotACourse() throws IOException {
    Files.createSymbolicLink(home.resolve("tautan"), folder);
    assertThat(CourseFolder.read(home.resolve("tautan")).problems())
        .anyMatch(problem -> problem.key().equals("courses.lint.file.nofolder"));
  }

  @Test
  void aPipeIsNotOpened() throws IOException, InterruptedException {
    Files.delete(folder.resolve("trainer.md"));
    new ProcessBuilder("mkfifo", folder.resolve("trainer.md").toString()).start().waitFor();
    problem("jual-pisang/trainer.md", 0, "courses.lint.file.special");
  }

  @Test
  void aThousandFilesAreNotRead() throws IOException {
    for (int i = 0; i < 1000; i++) {
      put("01-modal/p" + i + ".svg", "");
    }
    problem("jual-pisang", 0, "courses.lint.file.many");
  }

  @Test
  void aNulByteIsNamedWithItsLine() throws IOException {
    put("01-modal/spoken.txt", "satu\ndua\nti\0ga\n");
    problem("jual-pisang/01-modal/spoken.txt", 3, "courses.lint.file.character");
  }

  @Test
  void aWrongEncodingIsNamedWithItsLine() throws IOException {
    Files.write(
        folder.resolve("trainer.md"), "satu\nJos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    problem("jual-pisang/trainer.md", 2, "courses.lint.file.encoding");
    Files.write(folder.resolve("trainer.md"), "satu\n".getBytes(StandardCharsets.UTF_16));
    problem("jual-pisang/trainer.md", 1, "courses.lint.file.encoding");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreForgiven() throws IOException {
    var page = Files.readString(folder.resolve("01-modal/index.md"));
    put("01-modal/index.md", "\uFEFF" + page.replace("\n", "\r\n"));
    var reading = CourseFolder.read(folder);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.document().toJson()).isEqualTo(SampleCourse.document().toJson());
  }

  @Test
  void brokenYamlIsNamedWithItsLine() throws IOException {
    put("quizzes/bab-1.yaml", "kind: chapter\ntitle: \"tanpa akhir\nquestions: []\n");
    assertThat(CourseFolder.read(folder).problems())
        .anyMatch(
            problem ->
                problem.file().equals("jual-pisang/quizzes/bab-1.yaml")
                    && problem.line() > 1
                    && problem.key().equals("courses.lint.yaml.broken"));
  }

  @Test
  void aMemberGivenTwiceIsNamedWithItsLine() throws IOException {
    put("quizzes/bab-1.yaml", "kind: chapter\nkind: pretest\ntitle: a\nquestions: []\n");
    problem("jual-pisang/quizzes/bab-1.yaml", 2, "courses.lint.yaml.twice");
  }

  @Test
  void aTypingErrorIsNamedWithItsLine() throws IOException {
    var page = Files.readString(folder.resolve("01-modal/index.md"));
    put("01-modal/index.md", page.replace("minutes: 4", "minuts: empat"));
    problem("jual-pisang/01-modal/index.md", 3, "courses.lint.member.unknown");
    problem("jual-pisang/01-modal/index.md", 2, "courses.lint.member.missing");
    put("01-modal/index.md", page.replace("minutes: 4", "minutes: empat"));
    problem("jual-pisang/01-modal/index.md", 3, "courses.lint.member.number");
  }

  @Test
  void aLessonWithoutHeadIsNamed() throws IOException {
    put("01-modal/index.md", "Hanya teks.\n");
    problem("jual-pisang/01-modal/index.md", 1, "courses.lint.lesson.head");
  }

  @Test
  void whatTheFolderSaysIsNotSaidAgainInside() throws IOException {
    Files.writeString(
        folder.resolve("course.yaml"), "lessons: []\n", java.nio.file.StandardOpenOption.APPEND);
    var lines = Files.readAllLines(folder.resolve("course.yaml")).size();
    problem("jual-pisang/course.yaml", lines, "courses.lint.member.elsewhere");
  }

  @Test
  void aStrangeFileIsPointedOutAndNotRead() throws IOException {
    put("01-modal/program.exe", "MZ");
    assertThat(CourseFolder.read(folder).isWhole()).isTrue();
    problem("jual-pisang/01-modal/program.exe", 0, "courses.lint.file.unknown");
  }

  @Test
  void aMissingFolderIsASentence() {
    var problems = CourseFolder.read(home.resolve("tidak-ada")).problems();
    assertThat(problems).extracting(p -> p.key()).contains("courses.lint.file.nofolder");
  }

  private void put(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private void problem(String file, int line, String key) {
    var found =
        CourseFolder.read(folder).problems().stream()
            .map(problem -> List.of(problem.file(), problem.line(), problem.key()))
            .toList();
    assertThat(found).contains(List.of(file, line, key));
  }
}
