package id.sinau.grants.web;

import id.sinau.people.Relation;
import id.sinau.shared.CourseTitles;
import id.sinau.shared.Missing;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is missing in the learner's words, with the next step as a button. */
@RequestScoped
public class MissingView {
  @Inject Words words;
  @Inject CourseTitles titles;

  /**
   * One missing thing.
   *
   * @param next where it can be changed, or null
   * @param go the button's words, or null
   */
  public record Line(String sentence, String next, String go) {}

  List<Line> lines(List<Missing> missing, Set<String> relations) {
    return missing.stream().map(m -> line(m, relations)).toList();
  }

  private Line line(Missing missing, Set<String> relations) {
    var argument = missing.arguments().isEmpty() ? "" : missing.arguments().get(0);
    if (missing.key().endsWith(".certificate")) {
      argument = titles.title(argument);
    } else if (missing.key().endsWith(".relation")) {
      argument = relations(relations);
    }
    var kind = missing.key().substring(missing.key().lastIndexOf('.') + 1);
    var go = missing.next() == null ? null : words.say("grants.missing.go." + kind, argument);
    return new Line(words.say(missing.key(), argument), missing.next(), go);
  }

  /** The kinds of people a round is for, in words, in the order people are asked. */
  String relations(Set<String> relations) {
    return Arrays.stream(Relation.values())
        .map(Enum::name)
        .filter(relations::contains)
        .map(r -> words.get("people.relation." + r).toLowerCase(words.locale()))
        .collect(Collectors.joining("; "));
  }
}
