package id.sinau.courses.web;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.QuizKind;
import id.sinau.courses.RecordJson;
import id.sinau.courses.fragments.Fragments;
import id.sinau.courses.fragments.Srcset;
import id.sinau.shared.JsonParts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * A course version as a phone stores it. The pre-test goes without its key; so does a post-test
 * that may be sat without signal, and any other post-test's questions never leave the server.
 */
final class BundleJson {
  private final PublishedCourse course;

  private BundleJson(PublishedCourse course) {
    this.course = course;
  }

  /**
   * @param media addresses of its pictures
   */
  static JsonObject of(PublishedCourse course, List<String> media) {
    var bundle = new BundleJson(course);
    return object()
        .add("code", course.code())
        .add("versionId", course.versionId())
        .add("hash", course.hash())
        .add("number", course.number())
        .add("title", course.document().title())
        .add("document", bundle.document())
        .add("lessons", bundle.lessons())
        .add("questions", bundle.questions())
        .add("task", bundle.task())
        .add("words", bundle.words())
        .add("media", JsonParts.MAKE.createArrayBuilder(media))
        .add("bytes", course.bytes())
        .build();
  }

  private JsonObjectBuilder document() {
    var document = course.document();
    var lessons = JsonParts.MAKE.createArrayBuilder();
    document
        .lessonsInOrder()
        .forEach(
            l ->
                lessons.add(
                    object()
                        .add("code", l.code())
                        .add("title", l.title())
                        .add("minutes", l.minutes())));
    var quizzes = object();
    document
        .quizzes()
        .forEach(
            (name, quiz) -> {
              var asked = JsonParts.MAKE.createArrayBuilder();
              if (quiz.isStored()) {
                quiz.questions().forEach(q -> asked.add(outline(q)));
              }
              quizzes.add(
                  name,
                  object()
                      .add("kind", quiz.kind().name())
                      .add("title", quiz.title())
                      .add("draw", quiz.draw())
                      .add("offline", quiz.offline())
                      .add("minutes", quiz.minutes())
                      .add("questions", asked));
            });
    return object()
        .add("chapters", document.toJson().getJsonArray("chapters"))
        .add("lessons", lessons)
        .add("pretest", document.pretest())
        .add("posttest", document.posttest())
        .add("quizzes", quizzes)
        .add("survey", survey());
  }

  private JsonArrayBuilder survey() {
    var items = JsonParts.MAKE.createArrayBuilder();
    for (var item : course.document().survey()) {
      items.add(
          object().add("id", item.id()).add("kind", item.kind().name()).add("text", item.text()));
    }
    return items;
  }

  private static JsonObjectBuilder outline(QuestionDocument question) {
    return object()
        .add("id", question.id())
        .add("type", question.type())
        .add("lesson", question.lesson())
        .add("competency", question.competency())
        .add("choices", question.choices().size());
  }

  private JsonObjectBuilder task() {
    return object()
        .add("title", course.document().task().title())
        .add("text", course.fragments().task());
  }

  private JsonArrayBuilder words() {
    var words = JsonParts.MAKE.createArrayBuilder();
    var glossary = course.document().glossary();
    for (int i = 0; i < glossary.size(); i++) {
      words.add(
          object()
              .add("word", glossary.get(i).word())
              .add("meaning", course.fragments().glossary().get(i)));
    }
    return words;
  }

  private JsonObjectBuilder lessons() {
    var all = object();
    for (var lesson : course.document().lessonsInOrder()) {
      var fragments = course.fragments().lessons().get(lesson.code());
      all.add(
          lesson.code(),
          object()
              .add("title", lesson.title())
              .add("summary", fragments.summary())
              .add("action", fragments.action())
              .add("body", Srcset.smallest(fragments.body()))
              .add("spoken", fragments.spoken())
              .add("track", fragments.track())
              .add("trackBytes", fragments.trackBytes())
              .add("translations", translations(fragments)));
    }
    return all;
  }

  private static JsonObjectBuilder translations(Fragments.Lesson lesson) {
    var all = object();
    lesson
        .translations()
        .forEach(
            (language, words) ->
                all.add(
                    language,
                    JsonParts.MAKE
                        .createObjectBuilder(RecordJson.write(words))
                        .add("body", Srcset.smallest(words.body()))));
    return all;
  }

  private JsonObjectBuilder questions() {
    var all = object();
    for (var quiz : course.document().quizzes().values()) {
      if (quiz.isStored()) {
        boolean withKey = quiz.kind() == QuizKind.CHAPTER;
        quiz.questions().forEach(q -> all.add(q.id(), question(q, withKey)));
      }
    }
    return all;
  }

  private JsonObjectBuilder question(QuestionDocument question, boolean withKey) {
    var fragments = course.fragments().questions().get(question.id());
    var choices = JsonParts.MAKE.createArrayBuilder();
    for (int i = 0; i < question.choices().size(); i++) {
      var choice = object().add("text", fragments.choices().get(i).text());
      if (withKey) {
        choice
            .add("feedback", fragments.choices().get(i).feedback())
            .add("right", question.choices().get(i).right());
      }
      choices.add(choice);
    }
    return object().add("prompt", fragments.prompt()).add("choices", choices);
  }

  private static JsonObjectBuilder object() {
    return JsonParts.MAKE.createObjectBuilder();
  }
}
