package id.sinau.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that are made once and kept in SINAU_SECRET_DIR, for its owner's eyes only. */
final class Secrets {
  private static final int BYTES = 24;

  private final Path folder;

  private Secrets(Path folder) {
    this.folder = folder;
  }

  static Secrets in(Path folder) {
    var place = folder.toAbsolutePath().normalize();
    try {
      return new Secrets(Home.privateFolder(place));
    } catch (IOException unwritable) {
      throw new Refusal(unwritable, "secrets.unwritable", place);
    }
  }

  /** The password of this name, made at the first asking: 32 letters, digits, dashes. */
  String password(String name) {
    var file = folder.resolve(name);
    try {
      if (Files.notExists(file) || Files.size(file) == 0) {
        write(name, generated());
      }
      closeToOthers(file);
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new Refusal(unreadable, "secrets.unwritable", folder);
    }
  }

  /** Writes a file of mode 600, whole or not at all. */
  Path write(String name, String content) {
    var half = folder.resolve(name + ".new");
    try {
      Files.deleteIfExists(half);
      Files.createFile(half);
      closeToOthers(half);
      Files.write(half, content.getBytes(StandardCharsets.UTF_8));
      return Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new Refusal(unwritable, "secrets.unwritable", folder);
    }
  }

  private static String generated() {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static void closeToOthers(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
