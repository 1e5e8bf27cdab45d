package id.sinau.courses.fragments;

import id.sinau.courses.CourseDocument;
import id.sinau.courses.facts.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the texts of one course need, from its own document and pictures and the table of facts.
 *
 * @param media bytes by path ({@code lesson/file})
 * @param words the words behind a key of the texts
 * @param lessonAddresses from a lesson's code to where it is read
 * @param mediaAddresses from a picture's path to where it is fetched
 */
public record CourseSurroundings(
    CourseDocument course,
    Map<String, Fact> facts,
    Map<String, byte[]> media,
    UnaryOperator<String> words,
    UnaryOperator<String> lessonAddresses,
    UnaryOperator<String> mediaAddresses)
    implements Surroundings {

  @Override
  public Optional<String> fact(String key) {
    return Optional.ofNullable(facts.get(key)).map(Fact::value);
  }

  @Override
  public String word(String textKey) {
    return words.apply(textKey);
  }

  @Override
  public Optional<String> lessonAddress(String code) {
    return course.lesson(code).map(lesson -> lessonAddresses.apply(lesson.code()));
  }

  @Override
  public Optional<Picture> picture(String lesson, String file) {
    var path = lesson + "/" + file;
    return Optional.ofNullable(media.get(path)).map(bytes -> picture(path, bytes));
  }

  @Override
  public Optional<Track> track(String lesson, String language) {
    var name = lesson + "/spoken" + (language.isEmpty() ? "" : "." + language);
    return Stream.of(name + ".opus", name + ".mp3")
        .filter(media::containsKey)
        .findFirst()
        .map(path -> new Track(mediaAddresses.apply(path), media.get(path).length));
  }

  private Picture picture(String path, byte[] bytes) {
    var size = PictureSize.of(bytes);
    var address = mediaAddresses.apply(path);
    return new Picture(
        address,
        size.map(PictureSize::width).orElse(0),
        size.map(PictureSize::height).orElse(0),
        List.of());
  }
}
