package id.sinau.grants.equipment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A handover with its tools.
 *
 * @param number of the record (BAST), a sequence per year
 * @param giver who handed over for the office
 */
public record Handover(
    String number, LocalDate handedOn, String giver, String witness, String note, List<Item> items)
    implements Serializable {
  public Handover {
    items = List.copyOf(items);
  }

  /**
   * A tool with its public code.
   *
   * @param serial null when it has none
   */
  public record Item(String code, String name, String serial, ToolCondition condition)
      implements Serializable {}
}
