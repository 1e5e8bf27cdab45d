package id.sinau.grants.equipment;

/** Is the tool used? */
public enum ToolUse {
  MOST_DAYS,
  SOMETIMES,
  NOT_NOW
}
