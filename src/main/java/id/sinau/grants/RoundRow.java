package id.sinau.grants;

import id.sinau.grants.programmes.ProgrammeView;
import java.io.Serializable;
import java.util.Map;

/**
 * A round on the office's list.
 *
 * @param counts how many applications stand at each stage; a missing stage means none
 */
public record RoundRow(ProgrammeView round, RankedList.Spending spending, Map<Stage, Long> counts)
    implements Serializable {
  public RoundRow {
    counts = Map.copyOf(counts);
  }

  public long applications() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  public long at(Stage stage) {
    return counts.getOrDefault(stage, 0L);
  }
}
