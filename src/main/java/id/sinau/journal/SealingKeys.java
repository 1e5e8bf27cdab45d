package id.sinau.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key pairs to which phones seal their events, files {@code sealing-NNNN.key} in the secret
 * folder: the highest number is given to phones, the others still open what was sealed before. An
 * operator changes the key by adding an empty file with the next number and starting anew.
 */
@ApplicationScoped
public class SealingKeys {
  private static final String FIRST = "sealing-0001.key";

  @Inject
  @ConfigProperty(name = "sinau.secret.dir")
  Optional<String> folder;

  private TreeMap<String, Pair> pairs = new TreeMap<>();
  private Pair current;

  /**
   * A key pair.
   *
   * @param kid the first 8 hex digits of the SHA-256 of the public key (X.509)
   */
  record Pair(String kid, ECPublicKey open, ECPrivateKey secret) {}

  @PostConstruct
  void open() {
    try {
      var dir = Files.createDirectories(Path.of(folder.orElse(".sinau/secret")));
      for (var file : files(dir)) {
        current = Files.size(file) == 0 ? make(file) : read(file);
        pairs.put(current.kid(), current);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path dir) throws IOException {
    try (var all = Files.list(dir)) {
      var found =
          all.filter(f -> f.getFileName().toString().matches("sealing-[0-9]{4}\\.key"))
              .sorted()
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    var first = dir.resolve(FIRST);
    make(first, false);
    return List.of(first);
  }

  Pair current() {
    return current;
  }

  Optional<Pair> find(String kid) {
    return Optional.ofNullable(pairs.get(kid));
  }

  private static Pair read(Path file) throws IOException, GeneralSecurityException {
    var lines = Files.readAllLines(file);
    var factory = KeyFactory.getInstance("EC");
    var open = Base64.getDecoder().decode(lines.get(0));
    var secret = Base64.getDecoder().decode(lines.get(1));
    var hash = MessageDigest.getInstance("SHA-256").digest(open);
    return new Pair(
        HexFormat.of().formatHex(hash, 0, 4),
        (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(open)),
        (ECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
  }

  private static Pair make(Path file) throws IOException, GeneralSecurityException {
    make(file, true);
    return read(file);
  }

  /** Writes beside and moves, so that nobody ever reads half a key. */
  private static void make(Path file, boolean replace) throws IOException {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var pair = generator.generateKeyPair();
      var base64 = Base64.getEncoder();
      var beside = Files.createTempFile(file.getParent(), "sealing", ".new");
      Files.write(
          beside,
          List.of(
              base64.encodeToString(pair.getPublic().getEncoded()),
              base64.encodeToString(pair.getPrivate().getEncoded())));
      if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
      }
      if (replace) {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } else if (Files.exists(file)) {
        Files.delete(beside);
      } else {
        Files.move(beside, file);
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
