package id.sinau.progress;

import id.sinau.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells conditions how far a person is: {@code course.<code>.lessonsLeft}, {@code .quizzesLeft},
 * {@code .ready}, {@code .complete}, {@code .version}.
 */
@ApplicationScoped
public class ProgressFacts implements Facts {
  @Inject Standings standings;

  @Override
  public String prefix() {
    return "course";
  }

  @Override
  public Map<String, Object> about(long person) {
    var facts = new HashMap<String, Object>();
    for (var standing : standings.all(person)) {
      var name = "course." + standing.course().code();
      facts.put(name + ".lessonsLeft", (long) standing.lessonsLeft().size());
      facts.put(name + ".quizzesLeft", (long) standing.quizzesLeft().size());
      facts.put(name + ".ready", standing.isReadyForPosttest());
      facts.put(name + ".complete", standing.isComplete());
      facts.put(name + ".version", standing.course().versionId());
    }
    return facts;
  }
}
