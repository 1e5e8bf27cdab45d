package id.sinau.shared.paper;

import id.sinau.shared.Bundle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The sentences and dates of paper. The office's paper is Indonesian whatever language its reader
 * chose; English stands below where somebody abroad may have to read it.
 */
public enum PaperWords {
  INDONESIAN("id"),
  ENGLISH("en");

  /** The zone of the dates that people and the law mean. */
  private final Locale locale;

  PaperWords(String tag) {
    locale = Locale.forLanguageTag(tag);
  }

  public String say(String key, Object... arguments) {
    return Bundle.of(locale).say(key, arguments);
  }

  /** 24 November 2026. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }
}
