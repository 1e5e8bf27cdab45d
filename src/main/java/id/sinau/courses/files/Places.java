package id.sinau.courses.files;

import id.sinau.courses.CourseDocument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where in the files each value of a document stands, by JSON pointer. */
public final class Places {
  /**
   * A place.
   *
   * @param file relative to the library's folder
   * @param line from 1, or 0 where the file as a whole is meant
   */
  public record Place(String file, int line) {
    /** So many lines further down; a place without a line keeps none. */
    public Place plus(int lines) {
      return line == 0 ? this : new Place(file, line + lines);
    }
  }

  private static final List<String> PARTS =
      List.of("", "/competencies", "/task", "/survey", "/glossary", "/trainerNotes");

  private final Map<String, Place> places;

  Places(Map<String, Place> places) {
    this.places = Map.copyOf(places);
  }

  /** The files a document without files would have: what an editor shows beside a problem. */
  public static Places of(CourseDocument course) {
    var places = new TreeMap<String, Place>();
    places.put("", new Place("course.yaml", 0));
    for (int i = 0; i < course.lessons().size(); i++) {
      var folder = course.lessons().get(i).code();
      places.put("/lessons/" + i, new Place(folder + "/index.md", 0));
      places.put("/lessons/" + i + "/spoken", new Place(folder + "/spoken.txt", 0));
    }
    course
        .quizzes()
        .keySet()
        .forEach(name -> places.put("/quizzes/" + name, new Place("quizzes/" + name + ".yaml", 0)));
    places.put("/trainerNotes", new Place("trainer.md", 0));
    return new Places(places);
  }

  /**
   * Every part a trainer writes, each standing for itself: the file of a place is a JSON pointer,
   * and only running text has lines.
   */
  public static Places pointers(CourseDocument course) {
    var places = new TreeMap<String, Place>();
    for (var part : PARTS) {
      places.put(part, new Place(part, 0));
    }
    for (int i = 0; i < course.chapters().size(); i++) {
      put(places, "/chapters/" + i, 0);
    }
    for (int i = 0; i < course.lessons().size(); i++) {
      put(places, "/lessons/" + i, 0);
      put(places, "/lessons/" + i + "/body", 1);
      put(places, "/lessons/" + i + "/spoken", 1);
    }
    course
        .quizzes()
        .forEach(
            (name, quiz) -> {
              put(places, "/quizzes/" + name, 0);
              for (int i = 0; i < quiz.questions().size(); i++) {
                put(places, "/quizzes/" + name + "/questions/" + i, 0);
              }
            });
    return new Places(places);
  }

  private static void put(Map<String, Place> places, String pointer, int line) {
    places.put(pointer, new Place(pointer, line));
  }

  /** The place of a value, or of the nearest value around it whose place is known. */
  public Place at(String pointer) {
    var at = pointer;
    while (!at.isEmpty() && !places.containsKey(at)) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return places.getOrDefault(at, new Place("course.yaml", 0));
  }
}
