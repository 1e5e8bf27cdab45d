package id.sinau.courses.lint;

import id.sinau.courses.files.MediaPath;
import id.sinau.courses.sounds.Sound;

/** A lesson's recorded track is whole, is what its name says, mono and light. */
final class SoundRules {
  private SoundRules() {}

  static void check(Findings findings) {
    findings
        .reading()
        .media()
        .forEach(
            (path, bytes) -> {
              if (MediaPath.isSound(path)) {
                sound(findings, path, bytes);
              }
            });
  }

  private static void sound(Findings findings, String path, byte[] bytes) {
    var lesson = path.substring(0, path.indexOf('/'));
    var sound = Sound.of(bytes);
    if (!path.endsWith("." + Sound.format(bytes))) {
      findings.picture(path, 0, "courses.lint.sound.format", path.substring(path.length() - 4));
    } else if (sound.isEmpty()) {
      findings.picture(path, 0, "courses.lint.sound.broken");
    } else if (!sound.get().isLight()) {
      findings.picture(
          path,
          0,
          "courses.lint.sound.heavy",
          sound.get().bitsPerSecond() / 1000,
          sound.get().channels());
    }
    if (findings.course().lesson(lesson).isEmpty()) {
      findings.picture(path, 0, "courses.lint.sound.lesson");
    }
  }
}
