package id.sinau.grants.equipment;

/** How a tool looks: kondisi alat. */
public enum ToolCondition {
  GOOD,
  SLIGHTLY_DAMAGED,
  BADLY_DAMAGED
}
