package id.sinau.courses.files;

import id.sinau.courses.Binder;
import id.sinau.courses.CourseDocument;
import id.sinau.courses.JsonParts;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Writes one course as a folder. */
final class CourseWriting {
  private final JsonObject course;
  private final Map<String, byte[]> media;
  private final Path folder;

  CourseWriting(CourseDocument course, Map<String, byte[]> media, Path folder) {
    this.course = course.toJson();
    this.media = media;
    this.folder = folder;
  }

  void write() throws IOException {
    Files.createDirectories(folder);
    try (var present = Files.list(folder)) {
      if (present.findAny().isPresent()) {
        throw new FileAlreadyExistsException(folder.toString());
      }
    }
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
      if (!FileTree.PICTURE.matcher(picture.getKey()).matches()) {
        throw new IllegalArgumentException(picture.getKey());
      }
      put(picture.getKey(), picture.getValue());
    }
  }

  private void lesson(JsonObject lesson) throws IOException {
    var code = safe(lesson.getString("code"));
    var head = YamlText.of(without(lesson, "code", "body", "spoken"));
    put(code + "/index.md", FrontMatter.page(head, lesson.getString("body")));
    if (lesson.containsKey("spoken")) {
      put(code + "/spoken.txt", lesson.getString("spoken") + "\n");
    }
  }

  private void put(String path, String text) throws IOException {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String path, byte[] bytes) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
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
