package id.sinau.certificates;

/** Why a certificate no longer holds, in words that may be shown to everybody. */
public enum Ground {
  /** What it says is wrong, or it should not have been issued. */
  MISTAKE,
  /** Somebody else took the test. */
  NOT_HER_OWN_WORK,
  /** A decision of an authority asks for it. */
  DECISION,
  /** A new certificate says it right. */
  REPLACED
}
