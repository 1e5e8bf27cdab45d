package id.sinau.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.SampleCourse;
import id.sinau.courses.editing.Quizzes;
import id.sinau.courses.fragments.CourseSurroundings;
import id.sinau.courses.fragments.Fragments;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What a phone that stores a course is told of its tests. */
class BundleJsonTest {
  private static final ResourceBundle TEXT = ResourceBundle.getBundle("id.sinau.text", Locale.ROOT);
  private static final CourseDocument ONLINE = SampleCourse.document();
  private static final CourseDocument OFFLINE = Quizzes.sit(ONLINE, "tes-akhir", true, 30);

  @Test
  void theQuestionsOfAFinalTestStayAtTheOfficeUnlessTheCourseAllowsIt() {
    assertThat(test(ONLINE).getJsonArray("questions")).isEmpty();
    assertThat(bundle(ONLINE).getJsonObject("questions").keySet()).doesNotContain("akhir-7");
    assertThat(test(OFFLINE).getJsonArray("questions")).hasSize(30);
    assertThat(test(OFFLINE).getBoolean("offline")).isTrue();
    assertThat(test(OFFLINE).getInt("minutes")).isEqualTo(30);
  }

  @Test
  void theKeyOfAFinalTestNeverLeavesTheServer() {
    var all = bundle(OFFLINE).getJsonObject("questions");
    assertThat(all.keySet()).contains("akhir-7", "bab-1");
    for (var id : all.keySet()) {
      boolean chapter = id.startsWith("bab");
      for (var choice : all.getJsonObject(id).getJsonArray("choices")) {
        assertThat(choice.asJsonObject().keySet())
            .as(id)
            .isEqualTo(
                chapter ? java.util.Set.of("text", "feedback", "right") : java.util.Set.of("text"));
      }
    }
  }

  @Test
  void thePracticalTaskAndTheWordsComeAlong() {
    var bundle = bundle(ONLINE);
    assertThat(bundle.getJsonObject("task").getString("title")).isEqualTo("Hitung modal");
    assertThat(bundle.getJsonObject("task").getString("text")).contains("<strong>satu</strong>");
    var word = bundle.getJsonArray("words").getJsonObject(0);
    assertThat(word.getString("word")).isEqualTo("Modal");
    assertThat(word.getString("meaning")).isEqualTo("Uang untuk mulai berjualan.");
  }

  private static JsonObject test(CourseDocument course) {
    return bundle(course)
        .getJsonObject("document")
        .getJsonObject("quizzes")
        .getJsonObject("tes-akhir");
  }

  private static JsonObject bundle(CourseDocument course) {
    var surroundings =
        new CourseSurroundings(
            course,
            SampleCourse.facts(),
            SampleCourse.media(),
            TEXT::getString,
            code -> "/k/jual-pisang/" + code,
            path -> "/m/" + path);
    var published =
        new PublishedCourse(
            1,
            1,
            course.code(),
            1,
            "0".repeat(64),
            course,
            Fragments.of(course, surroundings),
            Instant.EPOCH,
            1000);
    return BundleJson.of(published, List.of());
  }
}
