package id.sinau.grants.equipment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A handover as it happened.
 *
 * @param handedOn the day, in Banyuwangi
 * @param witness who saw it, 2 to 120 characters
 * @param note at most 500 characters, or null
 * @param tools what was handed over, one to twenty
 */
public record HandoverDraft(LocalDate handedOn, String witness, String note, List<Tool> tools)
    implements Serializable {
  public HandoverDraft {
    tools = List.copyOf(tools);
  }

  /**
   * One tool.
   *
   * @param serial at most 60 characters, null when it has none
   */
  public record Tool(String name, String serial, ToolCondition condition) implements Serializable {
    boolean isRight() {
      return name != null
          && !name.isBlank()
          && name.length() <= 200
          && (serial == null || serial.length() <= 60)
          && condition != null;
    }
  }

  /**
   * @param decreed the first possible day
   * @param today the last possible day
   * @throws WrongHandover when something is missing or impossible
   */
  void check(LocalDate decreed, LocalDate today) {
    boolean right =
        handedOn != null
            && !handedOn.isBefore(decreed)
            && !handedOn.isAfter(today)
            && witness != null
            && witness.strip().length() >= 2
            && witness.length() <= 120
            && (note == null || note.length() <= 500)
            && !tools.isEmpty()
            && tools.size() <= 20
            && tools.stream().allMatch(Tool::isRight);
    if (!right) {
      throw new WrongHandover();
    }
  }
}
