package id.sinau.courses.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.AnyCourse;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.CourseHash;
import id.sinau.courses.Problem;
import id.sinau.courses.SampleCourse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an archive may throw at us, and that a course comes back as it went. */
@Timeout(30)
class CourseArchiveTest {
  private interface Filling {
    void into(ZipOutputStream zip) throws IOException;
  }

  @Test
  void aCourseComesBackWithTheSameHash() throws IOException {
    var reading = read(written(SampleCourse.document(), SampleCourse.media()));
    assertThat(reading.problems()).isEmpty();
    assertThat(CourseHash.of(reading.document(), reading.media(), SampleCourse.facts()))
        .isEqualTo(
            CourseHash.of(SampleCourse.document(), SampleCourse.media(), SampleCourse.facts()));
  }

  @Property(tries = 60)
  void anyCourseComesBackWithTheSameHash(@ForAll("courses") CourseDocument course)
      throws IOException {
    var reading = read(written(course, Map.of()));
    assertThat(reading.problems()).isEmpty();
    assertThat(CourseHash.of(reading.document(), Map.of(), Map.of()))
        .isEqualTo(CourseHash.of(course, Map.of(), Map.of()));
  }

  @Provide
  Arbitrary<CourseDocument> courses() {
    return AnyCourse.document();
  }

  @Test
  void theSameCourseMakesTheSameBytes() throws IOException {
    assertThat(written(SampleCourse.document(), SampleCourse.media()))
        .isEqualTo(written(SampleCourse.document(), SampleCourse.media()));
  }

  @Test
  void anArchiveWithoutAFolderAtTheTopIsReadToo() throws IOException {
    var flat = zip(out -> copy(out, name -> name.substring("jual-pisang/".length())));
    assertThat(read(flat).problems()).isEmpty();
  }

  @Test
  void aNameThatLeadsOutOfTheArchiveIsRefused() throws IOException {
    for (var name :
        new String[] {
          "../evil.yaml", "jual-pisang/../../evil.svg", "/etc/passwd", "C:/evil.md", "a\\..\\b.md"
        }) {
      var reading = read(zip(out -> put(out, name, bytes("x"))));
      assertThat(keys(reading)).as(name).contains("courses.lint.archive.path");
      assertThat(reading.isWhole()).isFalse();
    }
  }

  @Test
  void aBombIsNotUnfolded() throws IOException {
    var bomb = zip(out -> fold(out, "jual-pisang/course.yaml"));
    assertThat(bomb.length).isLessThan(400_000);
    assertThat(keys(read(bomb))).contains("courses.lint.archive.large");
  }

  @Test
  void aBombUnderAnUnknownNameIsNotUnfoldedEither() throws IOException {
    var bomb =
        zip(
            out -> {
              fold(out, "jual-pisang/movie.mp4");
              put(out, "jual-pisang/course.yaml", bytes("code: jual-pisang"));
            });
    assertThat(keys(read(bomb))).contains("courses.lint.file.total");
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    var many =
        zip(
            out -> {
              for (int i = 0; i < 700; i++) {
                put(out, "jual-pisang/quizzes/q" + i + ".yaml", bytes("kind: chapter"));
              }
            });
    assertThat(keys(read(many))).contains("courses.lint.file.many");
  }

  @Test
  void aFileThatIsThereTwiceIsRefused() throws IOException {
    var twice =
        zip(
            out -> {
              put(out, "jual-pisang/course.yaml", bytes("code: jual-pisang"));
              put(out, "jual-pisang/./course.yaml", bytes("code: lain"));
              put(out, "course.yaml", bytes("code: lain"));
            });
    assertThat(keys(read(twice))).contains("courses.lint.archive.twice");
  }

  @Test
  void whatIsNoArchiveIsSaidToBeNone() throws IOException {
    assertThat(keys(read(bytes("%PDF-1.7 no zip at all")))).contains("courses.lint.archive.empty");
    var whole = written(SampleCourse.document(), SampleCourse.media());
    assertThat(read(Arrays.copyOf(whole, whole.length / 3)).isWhole()).isFalse();
    whole[40] ^= 0x5A;
    whole[60] ^= 0x5A;
    assertThat(read(whole).isWhole()).isFalse();
  }

  @Test
  void everyBadFileIsNamedWithItsLine() throws IOException {
    var bad =
        zip(
            out -> {
              put(out, "jual-pisang/course.yaml", bytes("code: jual-pisang\nhours: banyak\n"));
              put(out, "jual-pisang/01-a/index.md", bytes("tanpa kepala"));
              put(out, "jual-pisang/quizzes/bab-1.yaml", bytes("kind: [\n"));
            });
    var files = read(bad).problems().stream().map(Problem::file).distinct().toList();
    assertThat(files)
        .contains(
            "jual-pisang/course.yaml",
            "jual-pisang/01-a/index.md",
            "jual-pisang/quizzes/bab-1.yaml");
    assertThat(read(bad).problems())
        .anyMatch(p -> p.key().equals("courses.lint.member.number") && p.line() == 2);
  }

  @Test
  void whatAMacAddsIsNobodysMistake() throws IOException {
    var mac =
        zip(
            out -> {
              copy(out, UnaryOperator.identity());
              put(out, "__MACOSX/jual-pisang/._course.yaml", bytes("x"));
              put(out, "jual-pisang/.DS_Store", bytes("x"));
            });
    assertThat(read(mac).problems()).isEmpty();
  }

  private static byte[] written(CourseDocument course, Map<String, byte[]> media) {
    var out = new ByteArrayOutputStream();
    try {
      CourseArchive.write(course, media, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static CourseReading read(byte[] archive) {
    return CourseArchive.read(archive, "berkas.zip");
  }

  private static java.util.List<String> keys(CourseReading reading) {
    return reading.problems().stream().map(Problem::key).toList();
  }

  private static byte[] zip(Filling filling) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      filling.into(zip);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  /** A file that packs to nothing and unfolds to 300 million bytes. */
  private static void fold(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    for (int i = 0; i < 3000; i++) {
      zip.write(new byte[100_000]);
    }
    zip.closeEntry();
  }

  /** Each file of the sample course, under another name. */
  private static void copy(ZipOutputStream zip, UnaryOperator<String> renamed) throws IOException {
    var in =
        new ZipInputStream(
            new ByteArrayInputStream(written(SampleCourse.document(), SampleCourse.media())));
    for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      put(zip, renamed.apply(entry.getName()), in.readAllBytes());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
