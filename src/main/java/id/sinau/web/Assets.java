package id.sinau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives style sheets, scripts and pictures an address that contains their hash, so that a phone
 * fetches each once and for ever.
 */
@Named
@ApplicationScoped
public class Assets {
  record Asset(byte[] bytes, String type, String address) {}

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
    try (var in = context.getResourceAsStream("/resources/" + name)) {
      if (in == null || name.contains("..")) {
        throw new IllegalArgumentException("no such asset");
      }
      var bytes = in.readAllBytes();
      var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      var type = context.getMimeType(name);
      return new Asset(bytes, type, "/a/" + hash.substring(0, 12) + "/" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
