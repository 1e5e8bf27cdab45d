package id.sinau.reports;

import id.sinau.shared.AreaCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A {@code where} that grows: conditions on {@code cp}, the table of progress, and the values they
 * ask for. Begins with the areas beyond which its reader sees nothing.
 */
final class Within {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private boolean narrow;

  /**
   * @param areas none of them contains another; the district itself needs no condition
   */
  Within(Collection<AreaCode> areas) {
    if (areas.isEmpty()) {
      conditions.add("1 = 0");
      narrow = true;
    } else if (areas.stream().allMatch(a -> a.isVillage() || a.isSubdistrict())) {
      in(areas);
    }
  }

  /** Only this area; null changes nothing. */
  Within area(AreaCode area) {
    if (area != null) {
      in(List.of(area));
    }
    return this;
  }

  private void in(Collection<AreaCode> areas) {
    var each = new ArrayList<String>();
    for (var area : areas) {
      // A village is one value of the index, a larger area one range of it.
      each.add(area.isVillage() ? "cp.area = ?" : "cp.area like ?");
      values.add(area.isVillage() ? area.value() : area.value() + ".%");
    }
    conditions.add("(" + String.join(" or ", each) + ")");
    narrow = true;
  }

  Within and(String condition, Object... asked) {
    conditions.add(condition);
    values.addAll(List.of(asked));
    return this;
  }

  /** Whether an area keeps it to a part of the district. */
  boolean isNarrow() {
    return narrow;
  }

  /** Begins with a blank; empty when everything is wanted. */
  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  List<Object> values() {
    return values;
  }
}
