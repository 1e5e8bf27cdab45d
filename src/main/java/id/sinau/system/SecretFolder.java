package id.sinau.system;

import id.sinau.shared.Keys;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one master secret in {@code SINAU_SECRET_DIR/master.key} (mode 600) and derives every other
 * from it by HMAC-SHA-256 (RFC 5869, expand).
 */
@ApplicationScoped
public class SecretFolder implements Keys {
  @Inject
  @ConfigProperty(name = "sinau.secret.dir")
  Optional<String> folder;

  private final Map<String, byte[]> derived = new ConcurrentHashMap<>();
  private byte[] master;

  @PostConstruct
  void open() {
    var dir = Path.of(folder.orElse(".sinau/secret"));
    try {
      Files.createDirectories(dir);
      master = readOrMake(dir.resolve("master.key"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] secret(String purpose) {
    return derived.computeIfAbsent(purpose, this::derive).clone();
  }

  private byte[] derive(String purpose) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(master, "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(new byte[] {1});
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] readOrMake(Path file) throws IOException {
    if (!Files.exists(file)) {
      var fresh = new byte[32];
      new SecureRandom().nextBytes(fresh);
      try {
        Files.write(file, fresh, StandardOpenOption.CREATE_NEW);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
      } catch (FileAlreadyExistsException anotherNodeWasFirst) {
        return Files.readAllBytes(file);
      }
    }
    return Files.readAllBytes(file);
  }
}
