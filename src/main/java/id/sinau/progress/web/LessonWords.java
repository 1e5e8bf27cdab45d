package id.sinau.progress.web;

import id.sinau.courses.LessonDocument;
import id.sinau.courses.PublishedCourse;
import id.sinau.courses.fragments.Fragments;
import id.sinau.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** A lesson in her language, or in Indonesian where nobody has translated it yet. */
@RequestScoped
class LessonWords {
  @Inject Language language;

  Fragments.Words of(PublishedCourse course, LessonDocument lesson) {
    var fragment = fragment(course, lesson);
    return fragment.translations().getOrDefault(language.getTag(), fragment.titled(lesson.title()));
  }

  /** The language of the words where it is not the page's, else null. */
  String language(PublishedCourse course, LessonDocument lesson) {
    boolean translated = fragment(course, lesson).translations().containsKey(language.getTag());
    return language.getFurther() != null && !translated ? "id" : null;
  }

  private static Fragments.Lesson fragment(PublishedCourse course, LessonDocument lesson) {
    return course.fragments().lessons().get(lesson.code());
  }
}
