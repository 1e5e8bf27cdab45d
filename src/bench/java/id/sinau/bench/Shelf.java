package id.sinau.bench;

import jakarta.json.Json;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The courses of the database that is measured: enough of them to invent learners. */
record Shelf(List<Course> courses) {

  /**
   * One published course.
   *
   * @param lessons codes in the order of learning
   * @param quizzes names of the chapter quizzes
   * @param posttest name of the post-test
   */
  record Course(
      long id,
      long version,
      String code,
      List<String> lessons,
      List<String> quizzes,
      String posttest) {}

  static Shelf read(Connection database) throws SQLException {
    var found = new ArrayList<Course>();
    try (var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "select c.id, v.id, c.code, v.document from course c join course_version v"
                    + " on v.id = c.newest_version order by c.id")) {
      while (rows.next()) {
        found.add(course(rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException("no course is published: start Sinau with courses first");
    }
    return new Shelf(List.copyOf(found));
  }

  private static Course course(long id, long version, String code, String document) {
    try (var reader = Json.createReader(new StringReader(document))) {
      var json = reader.readObject();
      var lessons = new ArrayList<String>();
      var quizzes = new ArrayList<String>();
      for (var chapter : json.getJsonArray("chapters")) {
        var one = chapter.asJsonObject();
        one.getJsonArray("lessons")
            .getValuesAs(jakarta.json.JsonString.class)
            .forEach(l -> lessons.add(l.getString()));
        if (!one.getString("quiz", "").isEmpty()) {
          quizzes.add(one.getString("quiz"));
        }
      }
      return new Course(id, version, code, lessons, quizzes, json.getString("posttest", ""));
    }
  }
}
