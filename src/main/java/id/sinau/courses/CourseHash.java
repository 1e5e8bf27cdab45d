package id.sinau.courses;

import id.sinau.courses.facts.Fact;
import id.sinau.courses.facts.FactKeys;
import id.sinau.shared.JsonParts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The name of a course version: SHA-256 over the canonical JSON (RFC 8785) of {@code {"document":
 * …, "facts": {key: value}, "media": {path: SHA-256 in hex}}}, where the facts are those the
 * document uses.
 */
public final class CourseHash {
  private CourseHash() {}

  /**
   * The hash in lower-case hex, 64 characters.
   *
   * @param media bytes by path ({@code lesson/file})
   * @param facts at least those used; a used key that is unknown does not count
   */
  public static String of(
      CourseDocument course, Map<String, byte[]> media, Map<String, Fact> facts) {
    var used = JsonParts.MAKE.createObjectBuilder();
    FactKeys.in(course).stream()
        .filter(facts::containsKey)
        .forEach(key -> used.add(key, Text.clean(facts.get(key).value())));
    var hashes = JsonParts.MAKE.createObjectBuilder();
    media.forEach((path, bytes) -> hashes.add(path, sha256(bytes)));
    var whole = JsonParts.MAKE.createObjectBuilder().add("document", course.toJson());
    return sha256(CanonicalJson.bytes(whole.add("facts", used).add("media", hashes).build()));
  }

  /** SHA-256 in lower-case hex. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
