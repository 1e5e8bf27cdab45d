package id.sinau.courses.lint;

import id.sinau.courses.LessonDocument;
import id.sinau.courses.facts.FactKeys;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A spoken script is ready to record: it is there, holds nothing that can't be read out, and a
 * telephone number it says is that of a fact its lesson uses, so that a change is noticed.
 */
final class SpokenRules {
  private static final List<String> DIGITS =
      List.of(
          "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

  /** Digits, signs and addresses, which nobody can read out without deciding how. */
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("\\S{0,40}(?:[\\d{}<>\\[\\]*_#%@&=+|~^/\\\\`]|\\w\\.\\w)\\S{0,40}");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(SAPA|OJK|polisi|telepon|hubungi|SMS|WA|MI),?( di| ke| nomor)?((?: %1$s){3,})"
              .formatted("(?:" + String.join("|", DIGITS) + ")"));

  private SpokenRules() {}

  static void check(Findings findings) {
    var lessons = findings.course().lessons();
    for (int i = 0; i < lessons.size(); i++) {
      var at = "/lessons/" + i + "/spoken";
      if (lessons.get(i).spoken().isEmpty()) {
        findings.look(at, "courses.lint.spoken.missing");
      }
      signs(findings, at, lessons.get(i).spoken());
      numbers(findings, at, lessons.get(i));
    }
  }

  private static void signs(Findings findings, String at, String spoken) {
    var sign = UNSPEAKABLE.matcher(spoken);
    if (sign.find()) {
      int line = line(spoken, sign.start());
      findings.lookAt(at, line, "courses.lint.spoken.sign", sign.group().strip());
    }
  }

  private static void numbers(Findings findings, String at, LessonDocument lesson) {
    var said = NUMBER.matcher(lesson.spoken());
    while (said.find()) {
      var digits = new StringBuilder();
      for (var word : said.group(3).strip().split(" ")) {
        digits.append(DIGITS.indexOf(word));
      }
      boolean known =
          FactKeys.in(lesson.body()).stream()
              .map(findings.facts()::get)
              .anyMatch(f -> f != null && f.value().replaceAll("\\D", "").contentEquals(digits));
      if (!known) {
        int line = line(lesson.spoken(), said.start());
        findings.lookAt(at, line, "courses.lint.spoken.number", said.group(3).strip());
      }
    }
  }

  private static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
