package id.sinau.grants;

import java.util.Arrays;
import java.util.List;

/**
 * Why an application is not approved. Each has its sentence in plain words; "other" needs a note.
 */
public enum Reason {
  INCOMPLETE_FILE,
  NOT_ELIGIBLE,
  NOT_REACHED,
  NO_BUSINESS_YET,
  KIT_DOES_NOT_FIT,
  HELPED_ELSEWHERE,
  UNTRUE_STATEMENT,
  OTHER;

  /** What an officer alone may say after checking a file; everything else is the decider's. */
  public boolean isOfFileCheck() {
    return this == INCOMPLETE_FILE || this == NOT_ELIGIBLE;
  }

  /** All that {@link #isOfFileCheck}. */
  public static List<Reason> ofFileCheck() {
    return Arrays.stream(values()).filter(Reason::isOfFileCheck).toList();
  }
}
