package id.sinau.system.demo;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import id.sinau.journal.Settling;
import id.sinau.people.Registered;
import id.sinau.shared.Bundle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Lets the invented people learn for months: some only registered, some on their way, some failing
 * and trying again, some certified.
 */
@ApplicationScoped
class DemoLearning {
  private static final List<String> TAUGHT =
      List.of(
          "aman-digital",
          "uang-keluarga",
          "aman-digital",
          "uang-keluarga",
          "mulai-usaha",
          "merawat-alat",
          "usaha-makanan",
          "usaha-jahit",
          "pulang-mulai-lagi",
          "pengasuhan-sekolah",
          "legal-pasar",
          "cakap-digital");

  private static final Bundle WORDS = Bundle.of(Locale.forLanguageTag("id"));

  /** What learners add in their own words. */
  private static final List<String> OPINIONS =
      IntStream.rangeClosed(1, 6)
          .mapToObj(i -> WORDS.sentence("system.demo.opinion." + i))
          .toList();

  @Inject Settling settling;
  @Inject Shelf shelf;

  /** One person's learning since she registered; returns nothing, everything is in the tables. */
  void learn(Random chance, Registered person, Instant registered, Instant now) {
    int kind = chance.nextInt(100);
    if (kind < 26) {
      return;
    }
    double skill = 0.55 + chance.nextDouble() * 0.42;
    int courses = kind < 84 ? 1 : 2;
    var from = registered.plus(Duration.ofHours(2));
    int offset = chance.nextInt(TAUGHT.size());
    for (int i = 0; i < courses; i++) {
      var course = shelf.newest(TAUGHT.get((offset + i) % TAUGHT.size()));
      if (course.isPresent()) {
        from = take(chance, person, course.get(), from, now, kind, skill);
      }
    }
  }

  private Instant take(
      Random chance,
      Registered person,
      PublishedCourse course,
      Instant from,
      Instant now,
      int kind,
      double skill) {
    var journey = new Journey(chance, person.person(), course, from, now);
    int end = chance.nextInt(100);
    if (kind >= 45 && end < 62) {
      journey.learn(1, skill).sit(3, skill).judge(OPINIONS);
    } else if (end < 30) {
      journey.learn(1, skill).sit(1, skill - 0.25);
    } else {
      journey.learn(0.1 + chance.nextDouble() * 0.8, skill);
    }
    settling.takeAll(journey.events());
    return journey.end();
  }

  /** Completes a course for one of the named people. */
  void complete(Random chance, long person, String code, Instant from, Instant now) {
    shelf
        .newest(code)
        .ifPresent(
            c ->
                settling.takeAll(
                    new Journey(chance, person, c, from, now).learn(1, 1).sit(1, 1).events()));
  }

  /** Leaves one of the named people in the middle of a course. */
  void begin(Random chance, long person, String code, double share, Instant from, Instant now) {
    shelf
        .newest(code)
        .ifPresent(
            c ->
                settling.takeAll(
                    new Journey(chance, person, c, from, now).learn(share, 0.85).events()));
  }
}
