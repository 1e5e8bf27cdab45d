package id.sinau.courses;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.facts.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CourseHashTest {
  private static final String HASH =
      CourseHash.of(SampleCourse.document(), SampleCourse.media(), SampleCourse.facts());

  @Test
  void theSameCourseAlwaysHasTheSameName() {
    assertThat(HASH).isEqualTo("1d926a04fd3aab56dd29dc079bd7e4406ec08e2580f93b8d62324522a8a5e45a");
  }

  @Test
  void aFactThatIsUsedChangesTheName() {
    assertThat(
            CourseHash.of(SampleCourse.document(), SampleCourse.media(), withValue("ojk-telepon")))
        .isNotEqualTo(HASH);
  }

  @Test
  void aFactThatIsNotUsedDoesNot() {
    assertThat(CourseHash.of(SampleCourse.document(), SampleCourse.media(), withValue("lama")))
        .isEqualTo(HASH);
  }

  @Test
  void aChangedPictureChangesTheName() {
    var media = new TreeMap<>(SampleCourse.media());
    media.put("01-modal/pisang.svg", new byte[] {1});
    assertThat(CourseHash.of(SampleCourse.document(), media, SampleCourse.facts()))
        .isNotEqualTo(HASH);
  }

  @Test
  void howAnAccentIsTypedDoesNotChangeTheName() {
    var composed = new TaskDocument("Jos\u00e9", "teks");
    var decomposed = new TaskDocument("Jose\u0301 ", "teks\r\n");
    assertThat(RecordJson.write(decomposed)).isEqualTo(RecordJson.write(composed));
  }

  private static Map<String, Fact> withValue(String key) {
    var facts = new HashMap<>(SampleCourse.facts());
    var fact = facts.get(key);
    facts.put(
        key,
        new Fact(
            key,
            "lain",
            fact.note(),
            fact.source(),
            fact.certainty(),
            fact.checked(),
            fact.validUntil(),
            fact.ask()));
    return facts;
  }
}
