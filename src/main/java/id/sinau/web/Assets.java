package id.sinau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Gives style sheets, scripts and pictures an address that contains their hash, so that a phone
 * fetches each once and for ever. Scripts, which name one another by their place, share the hash of
 * all of them.
 */
@Named
@ApplicationScoped
public class Assets {
  record Asset(byte[] bytes, String type, String address) {}

  private static final String SCRIPTS = "js/";
  private static final Pattern FOR_READERS =
      Pattern.compile("(?m)^[ \\t]*(?://.*\\n|/\\*\\*(?s:.*?)\\*/\\n)?[ \\t]*");

  @Inject ServletContext context;
  private final Map<String, Asset> known = new ConcurrentHashMap<>();

  /**
   * @param name the file's path below {@code resources/}
   */
  public String address(String name) {
    return asset(name).address();
  }

  Asset asset(String name) {
    return known.computeIfAbsent(name, this::read);
  }

  private Asset read(String name) {
    boolean script = name.startsWith(SCRIPTS);
    var bytes = bytes(name);
    var hash = script ? hash(everyScript()) : hash(bytes);
    return new Asset(
        script ? slim(bytes) : bytes,
        context.getMimeType(name),
        "/a/" + hash.substring(0, 12) + "/" + name);
  }

  private byte[] bytes(String name) {
    try (var in = context.getResourceAsStream("/resources/" + name)) {
      if (in == null || name.contains("..")) {
        throw new IllegalArgumentException("no such asset");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] everyScript() {
    var all = new ByteArrayOutputStream();
    new TreeSet<>(context.getResourcePaths("/resources/" + SCRIPTS))
        .forEach(path -> all.writeBytes(bytes(path.substring("/resources/".length()))));
    return all.toByteArray();
  }

  /** Comments and indentation are for readers, not for the wire. */
  private static byte[] slim(byte[] script) {
    return FOR_READERS
        .matcher(new String(script, StandardCharsets.UTF_8))
        .replaceAll("")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
