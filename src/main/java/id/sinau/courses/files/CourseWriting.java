package id.sinau.courses.files;

import id.sinau.courses.Binder;
import id.sinau.courses.CourseDocument;
import id.sinau.shared.JsonParts;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One course as the files of its folder, in canonical form. */
final class CourseWriting {
  private final JsonObject course;
  private final Map<String, byte[]> media;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private CourseWriting(CourseDocument course, Map<String, byte[]> media) {
    this.course = course.toJson();
    this.media = media;
  }

  /**
   * The bytes of each file by its path in the folder.
   *
   * @throws IllegalArgumentException for a name that is not safe as a path
   */
  static SortedMap<String, byte[]> files(CourseDocument course, Map<String, byte[]> media) {
    var writing = new CourseWriting(course, media);
    writing.write();
    return writing.files;
  }

  private void write() {
    put("course.yaml", YamlText.of(without(course, "lessons", "quizzes", "trainerNotes")));
    if (course.containsKey("trainerNotes")) {
      put("trainer.md", course.getString("trainerNotes") + "\n");
    }
    for (var lesson : course.getJsonArray("lessons")) {
      lesson(lesson.asJsonObject());
    }
    for (var quiz : course.getJsonObject("quizzes").entrySet()) {
      put("quizzes/" + safe(quiz.getKey()) + ".yaml", YamlText.of(quiz.getValue().asJsonObject()));
    }
    for (var picture : media.entrySet()) {
      if (!MediaPath.isOne(picture.getKey())) {
        throw new IllegalArgumentException(picture.getKey());
      }
      put(picture.getKey(), picture.getValue());
    }
  }

  private void lesson(JsonObject lesson) {
    var code = safe(lesson.getString("code"));
    words(code, "", without(lesson, "translations"));
    if (lesson.containsKey("translations")) {
      lesson
          .getJsonObject("translations")
          .forEach((language, words) -> words(code, "." + safe(language), words.asJsonObject()));
    }
  }

  /**
   * @param language with its point, or empty for Indonesian
   */
  private void words(String code, String language, JsonObject words) {
    var head = YamlText.of(without(words, "code", "body", "spoken"));
    put(code + "/index" + language + ".md", FrontMatter.page(head, words.getString("body")));
    if (words.containsKey("spoken")) {
      put(code + "/spoken" + language + ".txt", words.getString("spoken") + "\n");
    }
  }

  private void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  private static JsonObject without(JsonObject object, String... members) {
    var rest = JsonParts.MAKE.createObjectBuilder();
    object.forEach(
        (name, value) -> {
          if (!Set.of(members).contains(name)) {
            rest.add(name, value);
          }
        });
    return rest.build();
  }

  private static String safe(String code) {
    if (!Binder.CODE.matcher(code).matches() || code.equals("quizzes")) {
      throw new IllegalArgumentException(code);
    }
    return code;
  }
}
