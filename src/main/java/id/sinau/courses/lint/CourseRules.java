package id.sinau.courses.lint;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;

/** What a course as a whole must have. */
final class CourseRules {
  private static final int TITLE = 60;
  private static final int MOST_HOURS = 40;
  private static final int FEWEST_COMPETENCIES = 3;
  private static final int MOST_COMPETENCIES = 8;
  private static final int SURVEY = 5;
  private static final String FAMILY = "family";

  private CourseRules() {}

  static void check(Findings findings) {
    empties(findings, "", "", findings.course().toJson());
    frame(findings);
    competencies(findings);
    survey(findings);
  }

  private static void empties(Findings findings, String pointer, String name, JsonValue value) {
    switch (value.getValueType()) {
      case STRING -> {
        if (((JsonString) value).getString().isEmpty()) {
          empty(findings, pointer, name);
        }
      }
      case ARRAY -> {
        var array = value.asJsonArray();
        for (int i = 0; i < array.size(); i++) {
          empties(findings, pointer + "/" + i, name, array.get(i));
        }
      }
      case OBJECT ->
          value
              .asJsonObject()
              .forEach((key, each) -> empties(findings, pointer + "/" + key, key, each));
      default -> {
        // Numbers and truth values are never empty.
      }
    }
  }

  private static void empty(Findings findings, String pointer, String name) {
    if (pointer.startsWith("/task") || pointer.equals("/audience")) {
      findings.should(pointer, "courses.lint.empty", name);
    } else {
      findings.must(pointer, "courses.lint.empty", name);
    }
  }

  private static void frame(Findings findings) {
    var course = findings.course();
    var file = findings.reading().places().at("").file();
    if (file.contains("/") && !file.startsWith(course.code() + "/")) {
      findings.must("/code", "courses.lint.code.folder", course.code(), file.split("/")[0]);
    }
    if (course.title().length() > TITLE) {
      findings.must("/title", "courses.lint.title.long", course.title().length(), TITLE);
    }
    if (course.hours() < 1 || course.hours() > MOST_HOURS) {
      findings.must("/hours", "courses.lint.hours", MOST_HOURS);
    }
    if (!course.edition().isEmpty() && !course.edition().equals(FAMILY)) {
      findings.must("/edition", "courses.lint.edition", course.edition(), FAMILY);
    }
    if (course.glossary().isEmpty()) {
      findings.look("/glossary", "courses.lint.glossary");
    }
    if (course.trainerNotes().isEmpty()) {
      findings.look("/trainerNotes", "courses.lint.trainer");
    }
  }

  private static void competencies(Findings findings) {
    var course = findings.course();
    int count = course.competencies().size();
    if (count < FEWEST_COMPETENCIES || count > MOST_COMPETENCIES) {
      findings.should(
          "/competencies",
          "courses.lint.competencies.count",
          count,
          FEWEST_COMPETENCIES,
          MOST_COMPETENCIES);
    }
    var seen = new HashSet<String>();
    var tested = new HashSet<String>();
    course
        .quiz(course.posttest())
        .ifPresent(test -> test.questions().forEach(question -> tested.add(question.competency())));
    for (int i = 0; i < count; i++) {
      var id = course.competencies().get(i).id();
      var at = "/competencies/" + i;
      if (!seen.add(id)) {
        findings.must(at, "courses.lint.id.twice", id);
      }
      if (!tested.contains(id)) {
        findings.should(at, "courses.lint.competency.untested", id);
      }
      if (course.lessons().stream().noneMatch(lesson -> lesson.competencies().contains(id))) {
        findings.look(at, "courses.lint.competency.untaught", id);
      }
    }
  }

  private static void survey(Findings findings) {
    var survey = findings.course().survey();
    if (survey.size() != SURVEY) {
      findings.should("/survey", "courses.lint.survey.count", survey.size(), SURVEY);
    }
    var seen = new HashSet<String>();
    for (int i = 0; i < survey.size(); i++) {
      if (!seen.add(survey.get(i).id())) {
        findings.must("/survey/" + i, "courses.lint.id.twice", survey.get(i).id());
      }
    }
  }
}
