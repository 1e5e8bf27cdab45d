package id.sinau.courses.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.CourseHash;
import id.sinau.courses.Problem;
import id.sinau.courses.files.CourseFolder;
import id.sinau.courses.files.CourseLibrary;
import id.sinau.courses.files.CourseReading;
import id.sinau.courses.fragments.CourseSurroundings;
import id.sinau.courses.fragments.Fragments;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** The courses that ship with Sinau; {@code -Dsinau.courses=…} looks at another library. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseLibraryTest {
  private static final ResourceBundle TEXT = ResourceBundle.getBundle("id.sinau.text", Locale.ROOT);
  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "b",
          "blockquote",
          "br",
          "caption",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "h2",
          "h3",
          "hr",
          "img",
          "li",
          "ol",
          "p",
          "strong",
          "table",
          "tbody",
          "td",
          "th",
          "tr",
          "ul");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt",
          "class",
          "data-calc",
          "data-given",
          "data-worked",
          "height",
          "href",
          "loading",
          "rel",
          "scope",
          "src",
          "start",
          "width");
  private CourseLibrary library;

  @BeforeAll
  void readTheLibrary() throws IOException {
    library = CourseLibrary.read(Path.of(System.getProperty("sinau.courses", "courses")));
  }

  @Test
  void noCourseAndNoFactHasAnError() throws IOException {
    var table = new CourseTable();
    var errors = new ArrayList<String>();
    library.facts().problems().stream()
        .filter(Problem::isError)
        .map(LintCommand::line)
        .forEach(errors::add);
    for (var course : library.courses()) {
      var problems = Linter.lint(course, library.facts().facts(), LocalDate.now(), Demand.LIBRARY);
      problems.stream().filter(Problem::isError).map(LintCommand::line).forEach(errors::add);
      table.add(course, library.facts().facts(), LocalDate.now(), problems);
    }
    keep("table.txt", table.print(TEXT));
    System.out.println(table.print(TEXT));
    assertThat(library.courses()).isNotEmpty();
    assertThat(errors).isEmpty();
  }

  /** The list that the office reviews: {@code target/courses/facts.md}. */
  @Test
  void everyFactIsListedWithItsCertaintyAndWhomToAsk() throws IOException {
    var report = new FactReport(library, LocalDate.now());
    report.due().stream().map(LintCommand::line).forEach(System.out::println);
    System.out.println(report.summary(TEXT));
    var list = report.markdown(TEXT);
    keep("facts.md", list);
    assertThat(library.facts().facts().values())
        .allSatisfy(
            fact ->
                assertThat(list)
                    .contains("| " + fact.key() + " | " + fact.value())
                    .contains(fact.ask()))
        .allSatisfy(fact -> assertThat(fact.ask()).as("whom to ask: " + fact.key()).isNotEmpty());
    var nextDecade = new FactReport(library, LocalDate.now().plusYears(10));
    assertThat(nextDecade.due()).hasSameSizeAs(library.facts().facts().keySet());
    assertThat(nextDecade.due().get(0).line()).isPositive();
  }

  private static void keep(String name, String text) throws IOException {
    var folder = Files.createDirectories(Path.of("target/courses"));
    Files.writeString(folder.resolve(name), text);
  }

  Stream<CourseReading> courses() {
    return library.courses().stream();
  }

  @ParameterizedTest
  @MethodSource("courses")
  void everyFragmentIsWellFormedAndOfPlainElements(CourseReading course) throws Exception {
    var fragments =
        Fragments.of(
            course.document(),
            new CourseSurroundings(
                course.document(),
                library.facts().facts(),
                course.media(),
                TEXT::getString,
                code -> "/k/" + course.document().code() + "/" + code,
                path -> "/media/" + path));
    for (var html : texts(fragments.toJson())) {
      assertThat(html).doesNotContain("{{");
      onlyPlainElements(html);
    }
    var shown =
        fragments.lessons().values().stream()
            .mapToInt(l -> l.body().split("<img ").length - 1)
            .sum();
    assertThat(shown).isGreaterThanOrEqualTo(course.media().size());
  }

  @ParameterizedTest
  @MethodSource("courses")
  void everyCourseIsExportedAndReadBackWithTheSameHash(CourseReading course, @TempDir Path home)
      throws IOException {
    var folder = home.resolve(course.document().code());
    CourseFolder.write(course.document(), course.media(), folder);
    var again = CourseFolder.read(folder);
    assertThat(again.problems()).isEmpty();
    assertThat(CourseHash.of(again.document(), again.media(), library.facts().facts()))
        .isEqualTo(CourseHash.of(course.document(), course.media(), library.facts().facts()));
  }

  private static List<String> texts(JsonValue value) {
    if (value instanceof JsonString string) {
      return List.of(string.getString());
    }
    var parts =
        value instanceof JsonArray array ? array : List.copyOf(value.asJsonObject().values());
    return parts.stream().flatMap(part -> texts(part).stream()).toList();
  }

  private static void onlyPlainElements(String html) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    var source = new InputSource(new StringReader("<div>" + html + "</div>"));
    var all = factory.newDocumentBuilder().parse(source).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      var element = all.item(i);
      assertThat(ELEMENTS).contains(element.getNodeName());
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        assertThat(ATTRIBUTES).contains(element.getAttributes().item(j).getNodeName());
      }
    }
  }
}
