package id.sinau.courses.web;

import id.sinau.courses.facts.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** What the editor's menus offer, so that no number has to be typed. */
@Named
@ApplicationScoped
public class CourseChoices {
  private static final int HOURS = 40;
  private static final int MINUTES = 15;
  private static final int DRAW = 30;
  private static final int LIMITS = 24;

  /** Jam pelajaran of a course. */
  public List<Integer> getHours() {
    return IntStream.rangeClosed(1, HOURS).boxed().toList();
  }

  /** Minutes of reading. */
  public List<Integer> getMinutes() {
    return IntStream.rangeClosed(1, MINUTES).boxed().toList();
  }

  /** Minutes a post-test may take. */
  public List<Integer> getLimits() {
    return IntStream.rangeClosed(1, LIMITS).map(i -> i * 5).boxed().toList();
  }

  /** How many questions make a paper. */
  public List<Integer> getDraws() {
    return IntStream.rangeClosed(1, DRAW).boxed().toList();
  }

  /** The types of question, by their names in the format. */
  public List<String> getTypes() {
    return List.of("single", "multiple", "truefalse");
  }

  public List<Fact.Certainty> getCertainties() {
    return List.of(Fact.Certainty.values());
  }
}
