package id.sinau.quizzes;

import id.sinau.shared.LearningEvent;
import jakarta.json.JsonNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an attempt's events say together: for each question the last answer before the end. A
 * function of the set of events alone, in the order (device sequence, device, id), so that arrival
 * in any order and any number of times gives the same.
 *
 * @param answers by question id, the ticked choices by their index in the document
 * @param end the event that finished the attempt, or empty
 * @param given how many answers were given before the end, changed ones counted again
 */
public record Sitting(Map<String, Set<Integer>> answers, Optional<LearningEvent> end, int given) {

  /** Folds the events of one thread, already in their order. */
  static Sitting of(List<LearningEvent> thread) {
    var answers = new HashMap<String, Set<Integer>>();
    int given = 0;
    for (var event : thread) {
      if (event.kind().equals(AttemptFinished.NAME)) {
        return new Sitting(Map.copyOf(answers), Optional.of(event), given);
      }
      if (event.kind().equals(Answered.NAME)) {
        answers.put(event.body().getString("question"), ticked(event));
        given++;
      }
    }
    return new Sitting(Map.copyOf(answers), Optional.empty(), given);
  }

  static Set<Integer> ticked(LearningEvent answer) {
    return answer.body().getJsonArray("ticked").getValuesAs(JsonNumber.class).stream()
        .map(JsonNumber::intValue)
        .collect(Collectors.toUnmodifiableSet());
  }
}
