package id.sinau.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;

/**
 * A room's words for what the audit trail's entries are about, such as {@code person:17}. Each room
 * whose rows are such subjects offers one bean a kind.
 */
public interface AuditSubject {
  /** What stands before the colon. */
  String kind();

  /**
   * What the caller may read of each; a key she may not see, or that is gone, has no entry.
   *
   * @param keys what stands after the colon, at most a page of the trail
   */
  Map<String, Shown> shown(Collection<String> keys);

  /**
   * Who or what it is, never with a NIK.
   *
   * @param address where its reader reads more, or null
   */
  record Shown(String words, String address) implements Serializable {}
}
