package id.sinau.journal;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What came of each envelope of a hand-in. */
public final class Taken implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What came of one envelope; after all but {@code REFUSED} the phone may forget it. */
  public enum State {
    NEW,
    KNOWN,
    /** Received, and counted as soon as it can be. */
    KEPT,
    /** Received, and looked at by somebody. */
    QUARANTINED,
    /** It could not be opened: the phone keeps it. */
    REFUSED
  }

  /**
   * One envelope's.
   *
   * @param event null when it was refused
   */
  public record Result(State state, UUID event) implements Serializable {}

  private final Result[] results;
  private final TreeSet<Long> persons = new TreeSet<>();
  private final TreeSet<UUID> ended = new TreeSet<>();

  Taken(int envelopes) {
    results = new Result[envelopes];
  }

  void refused(int index) {
    results[index] = new Result(State.REFUSED, null);
  }

  void add(int index, State state, Unsealing.Opened opened) {
    results[index] = new Result(state, opened.event().id());
    persons.add(opened.event().person());
    if (opened.device().ended()) {
      ended.add(opened.device().id());
    }
  }

  /** In the order of the hand-in. */
  public List<Result> results() {
    return List.of(results);
  }

  public int count(State state) {
    return (int) Arrays.stream(results).filter(r -> r.state() == state).count();
  }

  /** Whose acts they were, when they were one person's. */
  Optional<Long> person() {
    return persons.size() == 1 ? Optional.of(persons.first()) : Optional.empty();
  }

  /** The devices among them that were ended. */
  public Set<UUID> ended() {
    return Set.copyOf(ended);
  }
}
