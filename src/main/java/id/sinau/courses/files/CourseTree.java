package id.sinau.courses.files;

import id.sinau.shared.JsonParts;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the files of a course together into one tree in the form of the document. */
final class CourseTree {
  private final String course;
  private final SortedMap<String, byte[]> files;
  private final FileProblems problems;
  private final Map<String, Places.Place> places = new TreeMap<>();
  private JsonObject json;

  private CourseTree(String course, SortedMap<String, byte[]> files, FileProblems problems) {
    this.course = course;
    this.files = files;
    this.problems = problems;
  }

  static CourseTree of(String course, SortedMap<String, byte[]> files, FileProblems problems) {
    var tree = new CourseTree(course, files, problems);
    tree.json = tree.build();
    return tree;
  }

  JsonObject json() {
    return json;
  }

  Places places() {
    return new Places(places);
  }

  private JsonObject build() {
    var root = JsonParts.MAKE.createObjectBuilder(frame());
    var lessons = JsonParts.MAKE.createArrayBuilder();
    int index = 0;
    for (var lesson : lessonFolders()) {
      lessons.add(lesson(lesson, "/lessons/" + index++));
    }
    root.add("lessons", lessons).add("quizzes", quizzes());
    addText(root, "trainerNotes", "trainer.md", "/trainerNotes");
    return root.build();
  }

  private JsonObject frame() {
    var yaml = yaml("course.yaml", "", 0, text("course.yaml"));
    return without(yaml, "course.yaml", "", "lessons", "quizzes", "trainerNotes");
  }

  private SortedSet<String> lessonFolders() {
    var folders = new TreeSet<String>();
    for (var path : files.keySet()) {
      if (path.endsWith("/index.md")) {
        folders.add(path.substring(0, path.indexOf('/')));
      }
    }
    return folders;
  }

  private JsonObject lesson(String folder, String pointer) {
    var file = folder + "/index.md";
    var page = FrontMatter.of(text(file));
    if (page.head().isEmpty()) {
      problems.error(name(file), 1, "courses.lint.lesson.head");
    }
    var head = yaml(file, pointer, 1, page.head());
    var lesson =
        JsonParts.MAKE.createObjectBuilder(
            without(head, file, pointer, "code", "body", "spoken", "translations"));
    lesson.add("code", folder).add("body", page.body());
    places.put(pointer + "/body", new Places.Place(name(file), page.bodyLine()));
    addText(lesson, "spoken", folder + "/spoken.txt", pointer + "/spoken");
    translations(folder, pointer, lesson);
    return lesson.build();
  }

  private void translations(String folder, String pointer, JsonObjectBuilder lesson) {
    var all = JsonParts.MAKE.createObjectBuilder();
    boolean any = false;
    for (var path : files.keySet()) {
      var language = MediaPath.language(path);
      if (path.startsWith(folder + "/index.") && !language.isEmpty()) {
        all.add(language, translation(folder, language, pointer + "/translations/" + language));
        any = true;
      }
    }
    if (any) {
      lesson.add("translations", all);
    }
  }

  private JsonObject translation(String folder, String language, String pointer) {
    var file = folder + "/index." + language + ".md";
    var page = FrontMatter.of(text(file));
    if (page.head().isEmpty()) {
      problems.error(name(file), 1, "courses.lint.lesson.head");
    }
    var head = yaml(file, pointer, 1, page.head());
    var words = JsonParts.MAKE.createObjectBuilder(without(head, file, pointer, "body", "spoken"));
    words.add("body", page.body());
    places.put(pointer + "/body", new Places.Place(name(file), page.bodyLine()));
    addText(words, "spoken", folder + "/spoken." + language + ".txt", pointer + "/spoken");
    return words.build();
  }

  private JsonObject quizzes() {
    var quizzes = JsonParts.MAKE.createObjectBuilder();
    for (var path : files.keySet()) {
      if (path.startsWith("quizzes/") && path.endsWith(".yaml")) {
        var quiz = path.substring("quizzes/".length(), path.length() - ".yaml".length());
        quizzes.add(quiz, yaml(path, "/quizzes/" + quiz, 0, text(path)));
      }
    }
    return quizzes.build();
  }

  private JsonObject yaml(String file, String pointer, int linesBefore, String text) {
    var yaml = YamlFile.read(name(file), text, linesBefore, problems);
    places.put(pointer, new Places.Place(name(file), 1));
    yaml.lines()
        .forEach((at, line) -> places.put(pointer + at, new Places.Place(name(file), line)));
    return yaml.tree();
  }

  private void addText(JsonObjectBuilder object, String member, String file, String pointer) {
    places.put(pointer, new Places.Place(name(file), 1));
    if (files.containsKey(file)) {
      object.add(member, text(file));
      int blank = (int) text(file).lines().takeWhile(String::isBlank).count();
      places.put(pointer, new Places.Place(name(file), 1 + blank));
    }
  }

  /** What comes from the folder's own shape may not also be said in a file. */
  private JsonObject without(JsonObject tree, String file, String pointer, String... members) {
    var rest = JsonParts.MAKE.createObjectBuilder(tree);
    for (var member : members) {
      if (tree.containsKey(member)) {
        int line = places.get(pointer + "/" + member).line();
        problems.error(name(file), line, "courses.lint.member.elsewhere", member);
        rest.remove(member);
      }
    }
    return rest.build();
  }

  private String text(String path) {
    if (!files.containsKey(path)) {
      problems.error(name(path), 0, "courses.lint.file.missing");
      return "";
    }
    return FileText.read(name(path), files.get(path), problems);
  }

  private String name(String path) {
    return course + "/" + path;
  }
}
