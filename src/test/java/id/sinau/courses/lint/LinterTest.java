package id.sinau.courses.lint;

import static id.sinau.courses.SampleCourse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.sinau.courses.Problem;
import id.sinau.courses.SampleCourse;
import id.sinau.courses.files.CourseFolder;
import id.sinau.courses.files.CourseReading;
import id.sinau.courses.pictures.Photos;
import id.sinau.courses.sounds.SoundTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line spoils a sound course in one place and names what the linter must say. */
class LinterTest {
  private static final Pattern KEY = Pattern.compile("\"courses\\.lint\\.([a-z.]+[a-z])\"");
  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void aSoundCourse() throws IOException {
    folder = home.resolve("jual-pisang");
    CourseFolder.write(SampleCourse.document(), SampleCourse.media(), folder);
  }

  @Test
  void aSoundCourseIsLeftInPeace() {
    assertThat(lint()).isEmpty();
  }

  @ParameterizedTest(name = "{3}: {1} becomes {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "course.yaml | code: jual-pisang | code: jual-tahu | code.folder",
        "course.yaml | title: Jual pisang goreng | title: Jual pisang goreng dan segala macam gorengan lain di warung kecil Anda | title.long",
        "course.yaml | hours: 4 | hours: 41 | hours",
        "course.yaml | hours: 4 | edition: keluarga%nhours: 4 | edition",
        "course.yaml | id: catat | id: hitung | id.twice",
        "course.yaml | id: catat | id: jual | competency.untested",
        "course.yaml | id: catat | id: jual | competency.untaught",
        "course.yaml | id: catat | id: jual | competency.unknown",
        "course.yaml | [02-harga, 01-modal] | [02-harga] | lesson.unused",
        "course.yaml | [02-harga, 01-modal] | [02-harga, 01-modal, 03-lain] | lesson.missing",
        "course.yaml | [02-harga, 01-modal] | [02-harga, 01-modal, 01-modal] | lesson.twice",
        "course.yaml | [02-harga, 01-modal] | [] | chapter.empty",
        "course.yaml | quiz: bab-1 | # tanpa kuis | chapter.quiz",
        "course.yaml | quiz: bab-1 | quiz: bab-9 | quiz.missing",
        "course.yaml | quiz: bab-1 | quiz: bab-9 | quiz.unused",
        "course.yaml | quiz: bab-1 | quiz: tes-akhir | quiz.kind",
        "course.yaml | quiz: bab-1 | quiz: tes-akhir | quiz.twice",
        "course.yaml | posttest: tes-akhir | # tanpa tes | test.missing",
        "course.yaml | - id: e | - id: e%n  kind: text%n  text: Apa lagi?%n- id: f | survey.count",
        "course.yaml | - id: e | - id: a | id.twice",
        "course.yaml | summary: Menghitung harga pisang goreng. | summary: '' | empty",
        "quizzes/bab-1.yaml | draw: 3 | draw: 3%noffline: true | quiz.offline",
        "quizzes/bab-1.yaml | draw: 3 | draw: 3%nminutes: 20 | quiz.minutes",
        "quizzes/tes-akhir.yaml | draw: 10 | draw: 10%nminutes: 241 | member.number",
        "01-modal/index.md | minutes: 4 | minutes: 9 | lesson.minutes",
        "01-modal/index.md | [hitung, catat] | [] | lesson.competency",
        "01-modal/index.md | ## Contoh | ## Kisah | lesson.example",
        "01-modal/index.md | Modal adalah | Modal adalah, kata orang di pasar yang sudah lama sekali berjualan dan tahu banyak hal tentang uang, | sentence.long",
        "01-modal/index.md | lebih dulu. | lebih dulu! | exclamation",
        "01-modal/index.md | lebih dulu. | lebih dulu. Kita memperbincangkan itu. | word.long",
        "01-modal/index.md | lebih dulu. | lebih dulu. Itu bukan profit. | word.english",
        "01-modal/index.md | lebih dulu. | lebih dulu. [Lihat](../09-lain). | link.dead",
        "01-modal/index.md | lebih dulu. | lebih dulu. [Lihat](http://a.id). | link.kind",
        "01-modal/index.md | lebih dulu. | lebih <b>dulu</b>. | markdown.html",
        "01-modal/index.md | ## Contoh | # Contoh | markdown.heading",
        "01-modal/index.md | ```calculator | ```java | markdown.block",
        "01-modal/index.md | Anda: Saya hitung dulu. | Saya hitung dulu. | chat",
        "01-modal/index.md | ```calculator%nprice | ```calculator%nharga | calculator",
        "01-modal/index.md | ```calculator%nprice | ```together%nDi rumah: Tulis. | together",
        "01-modal/index.md | ![Wajan berisi pisang goreng] | ![] | picture.alt",
        "01-modal/index.md | (pisang.svg) | (tahu.svg) | picture.missing",
        "01-modal/index.md | (pisang.svg) | (tahu.svg) | picture.unused",
        "01-modal/index.md | {{ojk-telepon}} | {{ojk-telpon}} | fact.unknown",
        "01-modal/index.md | {{ojk-telepon}} | {{OJK telepon}} | fact.braces",
        "01-modal/index.md | {{ojk-telepon}} | 157 | fact.nokey",
        "01-modal/index.md | {{ojk-telepon}} | 081-157-157-157 | fact.nokey",
        "01-modal/index.md | {{ojk-telepon}} | UU 18/2017 | fact.nokey",
        "01-modal/index.md | {{ojk-telepon}} | 6 persen | fact.nokey",
        "01-modal/index.md | {{ojk-telepon}} | {{lama}} | fact.expired",
        "01-modal/index.md | lebih dulu. | lebih dulu. Bunganya {{bunga}}. | fact.unconfirmed",
        "01-modal/spoken.txt | Modal | **Modal** | spoken.sign",
        "01-modal/spoken.txt | lebih dulu. | lebih dulu, Rp 20.000. | spoken.sign",
        "01-modal/spoken.txt | lebih dulu. | lebih dulu. Buka oss.go.id sendiri. | spoken.sign",
        "01-modal/spoken.txt | lebih dulu. | lebih dulu. Telepon {{ojk-telepon}}. | spoken.sign",
        "01-modal/spoken.txt | lebih dulu. | lebih dulu. Telepon OJK satu lima delapan. | spoken.number",
        "01-modal/spoken.txt | Modal adalah uang yang keluar lebih dulu. | '' | spoken.missing",
        "trainer.md | '## Rencana%n%nSetengah hari di balai desa.' | '' | trainer",
        "course.yaml | '%nglossary:%n- word: Modal%n  meaning: Uang untuk mulai berjualan.' | '%nglossary: []' | glossary",
        "course.yaml | '- id: tanya%n  text: Mampu tanya%n' | '' | competencies.count",
        "course.yaml | 'chapters:%n- title: Harga%n  lessons: [02-harga, 01-modal]%n  quiz: bab-1%n' | 'chapters: []%n' | chapters.none",
        "quizzes/bab-1.yaml | '  - text: Pilihan bab nomor 1%n    feedback: Alasannya begini.%n  - text: Pilihan bab nomor nomor 2%n    feedback: Alasannya begini.%n' | '' | choices.few",
        "quizzes/tes-akhir.yaml | '  - text: Pilihan akhir nomor 1%n    feedback: Alasannya begini.%n' | '' | posttest.choices",
        "trainer.md | ## Rencana | <b>Rencana</b> | markdown.html",
        "trainer.md | ## Rencana | ![gambar](a.svg) | picture.place",
        "trainer.md | ## Rencana | %na %n%n    kode | markdown.indent",
        "trainer.md | ## Rencana | '%n| a | b |' | markdown.table",
        "quizzes/cek-awal.yaml | kind: pretest | kind: pretest%ndraw: 2 | pretest.draw",
        "quizzes/bab-1.yaml | draw: 3 | draw: 9 | quiz.draw",
        "quizzes/tes-akhir.yaml | draw: 10 | draw: 9 | posttest.draw",
        "quizzes/tes-akhir.yaml | draw: 10 | draw: 11 | posttest.bank",
        "quizzes/tes-akhir.yaml | type: single | type: truefalse | posttest.type",
        "quizzes/tes-akhir.yaml | id: akhir-1 | id: bab-1 | id.twice",
        "quizzes/tes-akhir.yaml | lakukan, akhir 1? | lakukan, bab 1? | prompt.twice",
        "quizzes/bab-1.yaml | type: single | type: essay | type",
        "quizzes/bab-1.yaml | type: single | type: truefalse | truefalse",
        "quizzes/bab-1.yaml | right: true | right: false | single.right",
        "quizzes/bab-1.yaml | type: single | type: multiple%n  x: 1 | member.unknown",
        "quizzes/bab-1.yaml | lesson: 01-modal | lesson: 01-lain | lesson.missing",
        "quizzes/bab-1.yaml | feedback: Alasannya begini. | feedback: '' | choice.feedback",
        "quizzes/bab-1.yaml | text: Pilihan bab nomor 1 | text: Pilihan bab 0 | choice.twice",
        "quizzes/bab-1.yaml | text: Pilihan bab nomor 1 | text: Semua jawaban di atas | choice.order",
      })
  void everyRuleSpeaks(String file, String sound, String spoiled, String key) throws IOException {
    var path = folder.resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(sound.replace("%n", "\n"));
    int at = text.indexOf(sound.replace("%n", "\n"));
    var rest = text.substring(at + sound.replace("%n", "\n").length());
    Files.writeString(path, text.substring(0, at) + spoiled.replace("%n", "\n") + rest);
    assertThat(lint()).extracting(Problem::key).contains("courses.lint." + key);
  }

  /** Each rule has a course here that it speaks about, so that none can fall silent unseen. */
  @Test
  void noRuleIsWithoutATest() throws IOException {
    var tests = Files.readString(Path.of("src/test/java/id/sinau/courses/lint/LinterTest.java"));
    tests += Files.readString(Path.of("src/test/java/id/sinau/courses/lint/DrawingTest.java"));
    var untested = new ArrayList<String>();
    try (var rules = Files.list(Path.of("src/main/java/id/sinau/courses/lint"))) {
      for (var rule : rules.toList()) {
        for (var found : KEY.matcher(Files.readString(rule)).results().toList()) {
          var asked = Pattern.compile("(\\| |lint\\.)" + Pattern.quote(found.group(1)) + "\"");
          if (!asked.matcher(tests).find()) {
            untested.add(found.group(1));
          }
        }
      }
    }
    assertThat(untested).isEmpty();
  }

  @Test
  void aQuestionWithSeveralRightNeedsAWrongOneToo() throws IOException {
    var path = folder.resolve("quizzes/bab-1.yaml");
    var text = Files.readString(path).replaceFirst("type: single", "type: multiple");
    int second = text.indexOf("- id: bab-1");
    var first =
        text.substring(0, second)
            .replace("    right: true\n", "")
            .replaceAll("(- text: .*)", "$1\n    right: true");
    Files.writeString(path, first + text.substring(second));
    assertThat(lint()).extracting(Problem::key).contains("courses.lint.multiple.right");
  }

  @Test
  void aChapterQuizHasThreeToEightQuestions() throws IOException {
    var path = folder.resolve("quizzes/bab-1.yaml");
    var text = Files.readString(path);
    Files.writeString(
        path, text.substring(0, text.indexOf("- id: bab-2")).replace("draw: 3\n", ""));
    assertThat(lint()).extracting(Problem::key).contains("courses.lint.quiz.count");
    Files.writeString(path, "kind: chapter\ntitle: Kuis bab 1\nquestions: []\n");
    assertThat(lint()).extracting(Problem::key).contains("courses.lint.quiz.empty");
  }

  @Test
  void theRightChoiceIsNotAlwaysTheSecondLongest() throws IOException {
    var path = folder.resolve("quizzes/tes-akhir.yaml");
    var second = "- text: Pilihan akhir nomor nomor ini\n    right: true";
    Files.writeString(
        path,
        Files.readString(path)
            .replaceAll("- text: Pilihan akhir [a-z0-9 ]*\n    right: true", second));
    assertThat(lint()).extracting(Problem::key).contains("courses.lint.giveaway.rank");
  }

  @Test
  void theRightChoiceIsNotAlwaysB() throws IOException {
    var path = folder.resolve("quizzes/tes-akhir.yaml");
    Files.writeString(
        path,
        Files.readString(path)
            .replace("    right: true\n", "")
            .replaceAll(
                "(?m)(  choices:\\n  - text: .*\\n    feedback: .*\\n  - text: .*\\n)",
                "$1    right: true\n"));
    assertThat(lint()).extracting(Problem::key).contains("courses.lint.giveaway.place");
  }

  @Test
  void sentencesAreTenWordsOnAverage() throws IOException {
    var path = folder.resolve("01-modal/index.md");
    var long12 = "Bu Tini membeli pisang di pasar lalu menggorengnya dengan minyak yang baru. ";
    var text = Files.readString(path);
    var sound = "Bu Tini membeli pisang seharga Rp 20.000. ";
    Files.writeString(path, text.replace(sound.repeat(22).strip(), long12.repeat(15).strip()));
    assertThat(lint()).extracting(Problem::key).contains("courses.lint.sentence.average");
  }

  @Test
  void aTelephoneNumberOfTheLessonsFactsMayBeSaidAloud() throws IOException {
    Files.writeString(
        folder.resolve("01-modal/spoken.txt"), "Telepon OJK satu lima tujuh bila ragu.\n");
    assertThat(lint()).isEmpty();
  }

  @Test
  void aTextIsNotNestedWithoutEnd() throws IOException {
    Files.writeString(folder.resolve("trainer.md"), "> ".repeat(60) + "dalam\n");
    assertThat(lint()).extracting(Problem::key).contains("courses.lint.markdown.deep");
  }

  @Test
  void aPhotoIsWhole() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    Files.write(folder.resolve("01-modal/foto.png"), Arrays.copyOf(png, 30));
    assertThat(lint()).extracting(Problem::key).contains("courses.lint.picture.broken");
  }

  @Test
  void aProblemIsNamedWithTheLineItStandsIn() throws IOException {
    var path = folder.resolve("01-modal/index.md");
    var lines = Files.readAllLines(path);
    Files.writeString(path, Files.readString(path).replace("{{ojk-telepon}}", "{{tak-ada}}"));
    int line = 1 + lines.indexOf("Telepon OJK di {{ojk-telepon}} bila ragu.");
    assertThat(lint())
        .contains(
            new Problem(
                "jual-pisang/01-modal/index.md",
                line,
                Problem.Severity.ERROR,
                "courses.lint.fact.unknown",
                List.of("tak-ada")));
  }

  @Test
  void aQuestionIsNamedWithTheLineItStandsIn() throws IOException {
    var path = folder.resolve("quizzes/bab-1.yaml");
    Files.writeString(
        path,
        Files.readString(path).replaceFirst("lakukan, bab 0\\?", "lakukan sekarang, hai orang!"));
    int line =
        1
            + Files.readAllLines(path)
                .indexOf("  prompt: Apa yang Anda lakukan sekarang, hai orang!");
    assertThat(lint())
        .extracting(Problem::line, Problem::key)
        .contains(tuple(line, "courses.lint.exclamation"));
  }

  @Test
  void aLessonMayBeALittleTooLongButNotMuch() throws IOException {
    lessonOf(360);
    assertThat(lint())
        .extracting(Problem::key, Problem::severity)
        .contains(tuple("courses.lint.lesson.words", Problem.Severity.WARNING));
    lessonOf(400);
    assertThat(lint())
        .extracting(Problem::key, Problem::severity)
        .contains(tuple("courses.lint.lesson.words", Problem.Severity.ERROR));
  }

  @Test
  void aTrainersCourseMayBeUnfinishedButNotMisleading() throws IOException {
    Files.delete(folder.resolve("quizzes/tes-akhir.yaml"));
    var yaml = folder.resolve("course.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replace("posttest: tes-akhir\n", "")
            .replace("  title: Hitung modal", "  title: ''"));
    assertThat(lint(Demand.LIBRARY)).anyMatch(Problem::isError);
    assertThat(lint(Demand.DRAFT)).isNotEmpty().noneMatch(Problem::isError);
    Files.writeString(folder.resolve("trainer.md"), "{{tak-ada}}\n");
    assertThat(lint(Demand.DRAFT)).anyMatch(Problem::isError);
  }

  @Test
  void theRightChoiceIsNotAlwaysTheLongest() throws IOException {
    var path = folder.resolve("quizzes/tes-akhir.yaml");
    var longest =
        "- text: Pilihan yang sungguh jauh lebih panjang daripada semua$1\n    right: true";
    Files.writeString(
        path,
        Files.readString(path)
            .replaceAll("- text: Pilihan( akhir [a-z0-9 ]*)\n    right: true", longest));
    assertThat(lint()).extracting(Problem::key).contains("courses.lint.giveaway.longest");
  }

  @Test
  void aDocumentWithoutFilesIsNamedByWhereItWouldStand() {
    var reading = CourseReading.of(SampleCourse.document(), SampleCourse.media());
    assertThat(Linter.lint(reading, SampleCourse.facts(), TODAY, Demand.LIBRARY)).isEmpty();
    assertThat(Linter.lint(reading, Map.of(), TODAY, Demand.LIBRARY))
        .extracting(Problem::file)
        .contains("01-modal/index.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H. ",
        "x",
        "{{",
        ">",
        "[",
        "*a **b ",
        "- ",
        "0-",
        "1 persen ",
        "a.b",
        "![",
        "```chat\n"
      })
  @Timeout(20)
  void noTextHoweverCraftedKeepsTheLinterBusy(String piece) throws IOException {
    var path = folder.resolve("01-modal/index.md");
    var head = Files.readString(path).split("Modal adalah")[0];
    Files.writeString(path, head + piece.repeat(19_900 / piece.length()) + "\n");
    assertThat(lint()).isNotEmpty();
  }

  @Test
  void aPictureIsNamed() throws IOException {
    Files.writeString(folder.resolve("01-modal/pisang.svg"), "<svg " + "x".repeat(9000));
    Files.writeString(folder.resolve("02-harga/foto.png"), "bukan gambar");
    assertThat(lint())
        .extracting(Problem::file, Problem::key)
        .contains(
            tuple("jual-pisang/01-modal/pisang.svg", "courses.lint.picture.large"),
            tuple("jual-pisang/01-modal/pisang.svg", "courses.lint.svg.broken"),
            tuple("jual-pisang/02-harga/foto.png", "courses.lint.picture.format"));
  }

  @Test
  void aPictureThatUnfoldsIntoGigabytesIsNamed() throws IOException {
    var bomb = Photos.png(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
    ByteBuffer.wrap(bomb).putInt(16, 15_000).putInt(20, 15_000);
    Files.write(folder.resolve("02-harga/foto.png"), bomb);
    assertThat(lint())
        .extracting(Problem::file, Problem::key)
        .contains(tuple("jual-pisang/02-harga/foto.png", "courses.lint.picture.pixels"));
  }

  @Test
  void aRecordedTrackIsMonoLightAndWhole() throws IOException {
    var voice = SoundTest.class.getResourceAsStream("voice.opus").readAllBytes();
    var music = SoundTest.class.getResourceAsStream("stereo.mp3").readAllBytes();
    Files.write(folder.resolve("01-modal/spoken.opus"), voice);
    assertThat(lint()).isEmpty();
    Files.write(folder.resolve("01-modal/spoken.mp3"), voice);
    Files.write(folder.resolve("02-harga/spoken.mp3"), music);
    Files.write(folder.resolve("02-harga/spoken.opus"), Arrays.copyOf(voice, 900));
    Files.write(folder.resolve("quizzes/spoken.opus"), voice);
    assertThat(lint())
        .extracting(Problem::file, Problem::key)
        .containsExactlyInAnyOrder(
            tuple("jual-pisang/01-modal/spoken.mp3", "courses.lint.sound.format"),
            tuple("jual-pisang/02-harga/spoken.mp3", "courses.lint.sound.heavy"),
            tuple("jual-pisang/02-harga/spoken.opus", "courses.lint.sound.broken"),
            tuple("jual-pisang/quizzes/spoken.opus", "courses.lint.sound.lesson"));
  }

  private void lessonOf(int words) throws IOException {
    var text =
        "---\ntitle: a\nminutes: 4\ncompetencies: [hitung, catat]\nsummary: b\naction: c\n---\n";
    Files.writeString(
        folder.resolve("01-modal/index.md"), text + "Satu dua tiga empat lima. ".repeat(words / 5));
  }

  private List<Problem> lint() {
    return lint(Demand.LIBRARY);
  }

  private List<Problem> lint(Demand demand) {
    return Linter.lint(CourseFolder.read(folder), SampleCourse.facts(), TODAY, demand);
  }
}
