package id.sinau.courses.fragments;

import id.sinau.courses.LessonDocument;
import id.sinau.courses.LessonWords;
import java.util.Optional;
import java.util.TreeMap;

/** Renders one lesson, in Indonesian and in each language it was translated into. */
final class LessonFragments {
  private LessonFragments() {}

  static Fragments.Lesson of(LessonDocument lesson, Markdown markdown, Surroundings surroundings) {
    var translations = new TreeMap<String, Fragments.Words>();
    lesson
        .translations()
        .forEach(
            (language, words) ->
                translations.put(
                    language,
                    words(
                        lesson.code(),
                        words,
                        markdown,
                        surroundings.track(lesson.code(), language))));
    var track = surroundings.track(lesson.code(), "");
    return new Fragments.Lesson(
        markdown.line(lesson.summary()),
        markdown.line(lesson.action()),
        markdown.blocks(lesson.code(), lesson.body()),
        markdown.paragraphs(lesson.spoken()),
        track.map(Surroundings.Track::address).orElse(""),
        track.map(Surroundings.Track::bytes).orElse(0),
        translations);
  }

  private static Fragments.Words words(
      String lesson, LessonWords words, Markdown markdown, Optional<Surroundings.Track> track) {
    return new Fragments.Words(
        words.title(),
        markdown.line(words.summary()),
        markdown.line(words.action()),
        markdown.blocks(lesson, words.body()),
        markdown.paragraphs(words.spoken()),
        track.map(Surroundings.Track::address).orElse(""),
        track.map(Surroundings.Track::bytes).orElse(0));
  }
}
