package id.sinau.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CourseDocumentTest {
  @Property(tries = 200)
  void nothingIsLostOnTheWayThroughJson(@ForAll("courses") CourseDocument course) {
    var json = course.toJson();
    assertThat(CourseDocument.parse(json.toString()).toJson()).isEqualTo(json);
  }

  @Provide
  Arbitrary<CourseDocument> courses() {
    return AnyCourse.document();
  }

  @Test
  void aSoundDocumentComesBackEqual() {
    var course = SampleCourse.document();
    assertThat(CourseDocument.fromJson(course.toJson()).toJson()).isEqualTo(course.toJson());
    assertThat(CourseDocument.fromJson(course.toJson()).lessons())
        .extracting(LessonDocument::code)
        .containsExactly("01-modal", "02-harga");
  }

  @Test
  void lessonsAreLearnedInTheOrderOfTheChapters() {
    assertThat(SampleCourse.document().lessonsInOrder())
        .extracting(LessonDocument::code)
        .containsExactly("02-harga", "01-modal");
  }

  @Test
  void anUnknownMemberIsRefused() {
    refused(
        json().replace("\"hours\":4", "\"hours\":4,\"price\":0"), "courses.lint.member.unknown");
  }

  @Test
  void aMemberGivenTwiceIsRefused() {
    refused(json().replace("\"hours\":4", "\"hours\":4,\"hours\":5"), "courses.lint.json");
  }

  @Test
  void aMissingMemberIsRefused() {
    refused(json().replace("\"hours\":4,", ""), "courses.lint.member.missing");
  }

  @Test
  void aNumberInQuotesIsRefused() {
    refused(json().replace("\"hours\":4", "\"hours\":\"4\""), "courses.lint.member.number");
  }

  @Test
  void aCodeThatClimbsOutOfAFolderIsRefused() {
    refused(
        json().replace("\"code\":\"01-modal\"", "\"code\":\"../etc\""), "courses.lint.member.code");
  }

  @Test
  void aTextBeyondItsLimitIsRefused() {
    refused(json().replace("Menghitung harga", "x".repeat(2000)), "courses.lint.member.long");
  }

  @Test
  void aHiddenCharacterIsRefused() {
    refused(json().replace("Menghitung", "Meng\u202Ehitung"), "courses.lint.member.character");
  }

  @Test
  void halfADocumentIsRefused() {
    refused(json().substring(0, 100), "courses.lint.json");
    refused("[]", "courses.lint.json");
    refused("[".repeat(5000), "courses.lint.json");
  }

  @Test
  void everyReasonIsGivenAtOnce() {
    var json =
        json()
            .replace("\"hours\":4,", "\"prize\":1,")
            .replace("\"kind\":\"pretest\"", "\"kind\":\"exam\"");
    assertThatThrownBy(() -> CourseDocument.parse(json))
        .asInstanceOf(type(DocumentRefused.class))
        .extracting(DocumentRefused::problems)
        .extracting(problems -> problems.stream().map(Problem::key).toList())
        .isEqualTo(
            List.of(
                "courses.lint.member.unknown",
                "courses.lint.member.missing",
                "courses.lint.member.oneof"));
  }

  private static String json() {
    return SampleCourse.document().toJson().toString();
  }

  private static void refused(String json, String key) {
    assertThatThrownBy(() -> CourseDocument.parse(json))
        .isInstanceOf(DocumentRefused.class)
        .hasMessageContaining(key);
  }
}
