package id.sinau.courses.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Indonesian sentences and their words; knows that a dot also stands in numbers and abbreviations.
 */
final class Sentences {
  private static final Pattern END =
      Pattern.compile("[.?!…]+[\"”’)\\]]*\\s+(?=[\"“‘(\\[]*(?:\\p{Lu}|\\p{N}|\\{\\{))");

  /**
   * Far enough for two words, so that a text of nothing but abbreviations is still read in linear
   * time.
   */
  private static final int LOOK_BACK = 120;

  private static final Pattern AMOUNT = Pattern.compile("\\bRp\\s+(?=\\d)");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\.");

  /** Abbreviations that are followed by a name or a number, never by a new sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "bpk.", "sdr.", "sdri.", "yth.", "moh.", "muh.", "m.", "h.", "hj.", "dr.", "drs.", "dra.",
          "ir.", "prof.", "jl.", "no.", "kec.", "kab.", "kel.", "ds.", "rt.", "rw.", "tgl.", "a.n.",
          "u.p.", "d.a.", "s.d.", "ny.", "tn.", "kh.", "st.", "gg.", "hlm.", "ps.");

  private Sentences() {}

  /** The sentences of one passage, stripped. */
  static List<String> in(String passage) {
    var sentences = new ArrayList<String>();
    var end = END.matcher(passage);
    int start = 0;
    while (end.find()) {
      if (!isAbbreviation(passage.substring(start, end.end()).strip())) {
        sentences.add(passage.substring(start, end.end()).strip());
        start = end.end();
      }
    }
    if (!passage.substring(start).isBlank()) {
      sentences.add(passage.substring(start).strip());
    }
    return sentences;
  }

  /** The words a reader counts; an amount of rupiah is one. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (var token : AMOUNT.matcher(text).replaceAll("Rp").split("\\s+")) {
      if (token.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(token);
      }
    }
    return words;
  }

  private static boolean isAbbreviation(String soFar) {
    var tokens = soFar.substring(Math.max(0, soFar.length() - LOOK_BACK)).split("\\s+");
    var last = bare(tokens[tokens.length - 1]);
    var before = tokens.length > 1 ? bare(tokens[tokens.length - 2]) : "";
    boolean letter = last.length() == 2 && Character.isUpperCase(last.charAt(0));
    boolean initial = letter && isName(before);
    boolean number = NUMBERED.matcher(soFar).matches();
    return initial || number || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
  }

  /**
   * After a name a letter is an initial ("Siti A. Wati"); after a letter it is spelled ("A, P,
   * K.").
   */
  private static boolean isName(String before) {
    boolean spelled = before.length() == 1 || before.endsWith(",");
    return before.isEmpty() || (!spelled && Character.isUpperCase(before.charAt(0)));
  }

  private static String bare(String token) {
    return token.replaceAll("^[\"“‘(\\[]+", "");
  }
}
