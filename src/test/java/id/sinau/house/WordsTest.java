package id.sinau.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.sinau.certificates.Ground;
import id.sinau.people.ConsentKind;
import id.sinau.people.Honorific;
import id.sinau.people.Relation;
import id.sinau.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever people read is a sentence in both languages, used somewhere, missing nowhere. */
class WordsTest {

  /** Keys built at run time from a closed set; each of its values has a sentence. */
  private static final Map<String, Class<? extends Enum<?>>> BUILT =
      Map.of(
          "people.honorific.", Honorific.class,
          "people.relation.", Relation.class,
          "people.consent.", ConsentKind.class,
          "certificates.ground.", Ground.class);

  /** Keys built at run time from what is no enum; say by whom. */
  private static final Set<String> BUILT_OTHERWISE =
      Set.of(
          // DomainException.key()
          "refused.",
          // the linter's command
          "courses.lint.severity.",
          // the outbox's templates
          "messages.application",
          "messages.certificate",
          "messages.counted",
          "messages.dismissed",
          "messages.enrolmentEnded",
          "messages.enrolmentResumed",
          "messages.pin");

  private static final Path RESOURCES = Path.of("src/main/resources/id/sinau");
  private static final Path SOURCES = Path.of("src/main/java/id/sinau");
  private static final Path WEBAPP = Path.of("src/main/webapp");

  private final Sentences sentences = Sentences.in(RESOURCES, "text");
  private final Map<String, String> pages = Pages.below(WEBAPP);
  private final KeysInUse inUse =
      new KeysInUse(rooms())
          .pages(pages.values())
          .sources(read(SOURCES, ".java"))
          .scripts(read(WEBAPP, ".js"));

  @Test
  void bothLanguagesSayTheSame() {
    for (var bundle : List.of(sentences, Sentences.in(RESOURCES.resolve("launch"), "text"))) {
      assertThat(bundle.inOneLanguageOnly()).as("in one language only").isEmpty();
      assertThat(bundle.withOtherPlaceholders()).as("with other placeholders").isEmpty();
      assertThat(bundle.unfit()).as("empty or shouting").isEmpty();
      assertThat(bundle.outOfOrder()).as("not sorted").isEmpty();
    }
  }

  @Test
  void everySentenceThatIsSaidExists() {
    assertThat(inUse.said).hasSizeGreaterThan(50);
    assertThat(inUse.missingFrom(sentences.keys())).isEmpty();
    var longer = new TreeSet<>(inUse.mentioned);
    longer.removeIf(key -> key.split("\\.").length < 3);
    longer.removeIf(key -> sentences.keys().stream().anyMatch(known -> known.startsWith(key)));
    assertThat(longer).as("looks like a key and is none").isEmpty();
  }

  @Test
  void everySentenceIsUsed() {
    var built = new TreeSet<>(BUILT.keySet());
    built.addAll(BUILT_OTHERWISE);
    assertThat(inUse.unusedOf(sentences.keys(), built)).isEmpty();
  }

  @Test
  void everyValueOfAClosedSetHasItsWord() {
    BUILT.forEach(
        (prefix, values) ->
            assertThat(sentences.keys())
                .containsAll(
                    Arrays.stream(values.getEnumConstants()).map(v -> prefix + v.name()).toList()));
  }

  @Test
  void everyRefusalTellsWhatToDoNext() {
    var refusals =
        RoomsTest.CLASSES.stream()
            .filter(c -> c.isAssignableTo(DomainException.class))
            .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getSimpleName)
            .map("refused."::concat)
            .collect(Collectors.toCollection(TreeSet::new));
    // A refusal with several reasons has a sentence for each: refused.WrongPlan.idea.
    var said =
        sentences.keys().stream()
            .filter(key -> key.startsWith("refused."))
            .map(key -> "refused." + key.split("\\.")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(difference(refusals, said)).as("refusals without a sentence").isEmpty();
    assertThat(difference(said, refusals)).as("sentences without a refusal").isEmpty();
  }

  @Test
  void noPageHoldsWordsOfItsOwn() {
    assertThat(pages).hasSizeGreaterThan(10);
    pages.forEach((path, page) -> assertThat(Pages.literalWords(page)).as(path).isEmpty());
  }

  @Test
  void thisTestSeesWhatIsWrong() {
    var wrong = Sentences.of("b=Satu {0}\na=Dua!\nc=", "a=Two\nb=One {1}\nd=Four\n");
    assertThat(wrong.inOneLanguageOnly()).containsExactly("c", "d");
    assertThat(wrong.withOtherPlaceholders()).containsExactly("b");
    assertThat(wrong.outOfOrder()).containsExactly("a");
    assertThat(wrong.unfit()).containsExactly("a", "c");
    assertThat(
            Pages.literalWords(
                "<p title='Halo'>#{text['web.name']} dan <b translate='no'>tini</b> · 1</p>"))
        .containsExactly("title=Halo", "dan");
    var said =
        new KeysInUse(Set.of("web", "people"))
            .pages(List.of("#{text[a ? 'web.one' : 'web.two']} #{text.say1('web.three', x)}"))
            .sources(List.of("form.refuse(\"pin\", \"people.four\"); x(\"people.five.six\");"))
            .scripts(List.of("say('web.five', 1)"));
    assertThat(said.missingFrom(Set.of("web.one")))
        .containsExactly("people.four", "web.five", "web.three", "web.two");
    assertThat(said.unusedOf(Set.of("people.five.six", "people.seven"), Set.of()))
        .containsExactly("people.seven");
  }

  private static Set<String> difference(Set<String> all, Set<String> some) {
    var left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }

  private Set<String> rooms() {
    return sentences.keys().stream()
        .map(key -> key.split("\\.")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> read(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ending) && !f.startsWith(SOURCES.resolve("launch")))
          .map(WordsTest::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
