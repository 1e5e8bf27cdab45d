package id.sinau.courses.web;

import id.sinau.courses.Problem;
import id.sinau.courses.drafts.Finding;
import id.sinau.shared.Bundle;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;

/**
 * Says what the check found as a trainer needs it: which part, what is wrong, what to do. She works
 * in forms, so a sentence of the linter that names a file has another one for her.
 */
@Named
@RequestScoped
public class FindingWords {
  private static final String LINT = "courses.lint.";
  private static final String HERS = "courses.problem.";
  private static final String PART = "courses.part.";
  private static final int SHORT = 60;

  @Inject Words words;

  /** Where it is: "Materi 3 · Catat uang keluar · baris 4". */
  public String place(Finding finding) {
    var place = new StringBuilder(words.say("courses.place." + finding.part(), finding.number()));
    var title = finding.title().replaceAll("\\s+", " ");
    if (!title.isEmpty()) {
      var start = title.length() <= SHORT ? title : title.substring(0, SHORT) + "…";
      place.append(" · ").append(start);
    }
    if (finding.line() > 0) {
      place.append(" · ").append(words.say("courses.place.line", finding.line()));
    }
    return finding.file().isEmpty() ? place.toString() : place + " · " + finding.file();
  }

  public String sentence(Finding finding) {
    var bundle = Bundle.of(words.locale());
    var hers = finding.key().replace(LINT, HERS);
    var args = finding.args().stream().map(arg -> named(bundle, arg)).toArray();
    return bundle.has(hers)
        ? bundle.say(hers, args)
        : format(bundle, finding.key(), finding.args());
  }

  /** A problem in a file, which whoever carries files reads as it is. */
  public String sentence(Problem problem) {
    return format(Bundle.of(words.locale()), problem.key(), problem.args());
  }

  /** The page that mends it. */
  public String address(String course, Finding finding) {
    var base = "/staff/courses/";
    var of = "?course=" + course;
    return switch (finding.part()) {
      case COURSE -> base + "editor" + of;
      case COMPETENCIES -> base + "competencies" + of;
      case CHAPTER -> base + "chapter" + of + "&chapter=" + finding.code();
      case LESSON -> base + "lesson" + of + "&lesson=" + finding.code();
      case QUIZ -> base + "quiz" + of + "&quiz=" + finding.code();
      case QUESTION ->
          base + "question" + of + "&quiz=" + finding.quiz() + "&question=" + finding.code();
      case TASK -> base + "task" + of;
      case SURVEY -> base + "survey" + of;
      case GLOSSARY -> base + "glossary" + of;
    };
  }

  /** The linter names members of the format; here they have the names of the form's fields. */
  private static String named(Bundle bundle, String arg) {
    return arg.matches("[A-Za-z]{1,20}") && bundle.has(PART + arg)
        ? bundle.sentence(PART + arg)
        : arg;
  }

  private static String format(Bundle bundle, String key, List<String> args) {
    return new MessageFormat(bundle.sentence(key)).format(args.toArray());
  }
}
