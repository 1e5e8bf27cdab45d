package id.sinau.shared;

/**
 * Where every act that must be answered for is written, in the act's own transaction (design.md
 * §2.6).
 */
public interface AuditTrail {
  /**
   * Remembers who did what to which subject, and why. Who and when are known to the trail.
   *
   * @param act a short name in the form {@code room.act}, such as {@code people.roleGranted}
   * @param subject what it was done to, such as {@code account:17}; never a NIK, name or phone
   *     number
   * @param why the reason given, or null when the act needs none; at most 500 characters
   */
  void record(String act, String subject, String why);
}
