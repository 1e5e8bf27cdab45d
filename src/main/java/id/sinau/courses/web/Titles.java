package id.sinau.courses.web;

import id.sinau.shared.Bundle;
import java.util.Locale;

/**
 * The titles new parts begin with. Courses are in Indonesian whatever language the trainer's pages
 * speak.
 */
final class Titles {
  private static final Bundle WORDS = Bundle.of(Locale.forLanguageTag("id"));

  private Titles() {}

  static String chapter(int number) {
    return WORDS.say("courses.title.chapter", number);
  }

  static String lesson(int number) {
    return WORDS.say("courses.title.lesson", number);
  }

  static String quiz(int chapter) {
    return WORDS.say("courses.title.quiz", chapter);
  }

  static String pretest() {
    return WORDS.sentence("courses.title.pretest");
  }

  static String posttest() {
    return WORDS.sentence("courses.title.posttest");
  }
}
