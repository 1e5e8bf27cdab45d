package id.sinau.courses.lint;

import id.sinau.courses.facts.Fact.Certainty;
import id.sinau.courses.facts.FactKeys;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Facts that change are used by key, are known, and are not stated as certain when they are not.
 */
final class FactRules {
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.,])(\\+\\d{2,3}[ -]?\\d{3,}[\\d -]*|0\\d{2,4}-\\d{3,}[\\d-]*|0\\d{8,12}|1500[ -]?\\d{3})(?![\\d.,]*\\d)"
              + "|\\b(telepon|hubungi|nomor|OJK|SAPA|LAPOR|polisi|SMS)( di| ke| nomor)? \\d{3,4}\\b(?![.,]\\d)");
  private static final Pattern PERCENT =
      Pattern.compile("(?<![\\d.,])\\d+(,\\d+)? ?(%|persen\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAW =
      Pattern.compile(
          "\\b(UU|PP|Perpres|Permen\\w*|Perda|Perbup|POJK|Perban|Pasal)\\b[^.]{0,20}\\d"
              + "|\\bNomor \\d+ Tahun \\d{4}\\b|\\b[A-Z]{2,}\\w* \\d+/(19|20)\\d{2}\\b");
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(tanya\\w*|bertanya\\w*|menanya\\w*|cek|mengecek|periksa\\w*|memeriksa|hubungi|menghubungi|telepon|menelepon"
              + "|pastikan|memastikan|konfirmasi|lihat|datang\\w*|mintalah|minta)\\b",
          Pattern.CASE_INSENSITIVE);

  private FactRules() {}

  static void check(Findings findings) {
    for (var text : findings.texts()) {
      for (var passage : text.passages()) {
        keys(findings, text, passage);
        if (text.kind() != CourseText.Kind.TRAINER) {
          withoutKey(findings, text, passage);
        }
        unconfirmed(findings, text, passage);
      }
    }
  }

  private static void keys(Findings findings, CourseText text, Passage passage) {
    for (var key : FactKeys.in(passage.text())) {
      var fact = findings.facts().get(key);
      if (fact == null) {
        findings.mustAt(text.pointer(), passage.line(), "courses.lint.fact.unknown", key);
      } else if (fact.expiredOn(findings.today())) {
        findings.lookAt(
            text.pointer(), passage.line(), "courses.lint.fact.expired", key, fact.validUntil());
      }
    }
    var rest = FactKeys.fill(passage.text(), key -> "");
    if (rest.contains("{{") || rest.contains("}}")) {
      findings.mustAt(text.pointer(), passage.line(), "courses.lint.fact.braces");
    }
  }

  /** A swindler's words in a chat and the sums of a worked example are invented, not facts. */
  private static void withoutKey(Findings findings, CourseText text, Passage passage) {
    if (passage.kind() == Passage.Kind.CHAT) {
      return;
    }
    var patterns = passage.example() ? List.of(PHONE, LAW) : List.of(PHONE, LAW, PERCENT);
    for (var pattern : patterns) {
      var found = pattern.matcher(passage.text());
      if (found.find()) {
        findings.lookAt(
            text.pointer(), passage.line(), "courses.lint.fact.nokey", found.group().strip());
      }
    }
  }

  private static void unconfirmed(Findings findings, CourseText text, Passage passage) {
    var sentences = Sentences.in(passage.text());
    for (int i = 0; i < sentences.size(); i++) {
      var next = i + 1 < sentences.size() ? sentences.get(i + 1) : "";
      if (ASKS.matcher(sentences.get(i) + " " + next).find()) {
        continue;
      }
      for (var key : FactKeys.in(sentences.get(i))) {
        var fact = findings.facts().get(key);
        if (fact != null && fact.certainty() == Certainty.UNCONFIRMED) {
          findings.lookAt(
              text.pointer(),
              passage.line(),
              "courses.lint.fact.unconfirmed",
              key,
              fact.ask().isEmpty() ? fact.source() : fact.ask());
        }
      }
    }
  }
}
