package id.sinau.shared;

import jakarta.json.JsonObject;

/**
 * A room's part of what Sinau knows of a person: for the file she may take away (UU 27/2022 Art. 6
 * and 13), and for what goes when she asks to be erased (Art. 8). Each room that keeps rows about
 * people offers one bean.
 */
public interface PersonalData {
  /** The part's name in the file, such as {@code people}; one word in lower case. */
  String part();

  /**
   * All that the room keeps about the person, in the words of the field. Never a secret, a hash or
   * another person's data.
   */
  JsonObject about(long person);

  /**
   * Removes what nobody needs any more. What stays, and why, each room says where it does this; the
   * caller has checked role and area.
   */
  void forget(long person);
}
