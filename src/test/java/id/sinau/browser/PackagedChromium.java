package id.sinau.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * The headless Chromium in the npm package {@code @sparticuz/chromium} (MIT), with the libraries
 * and fonts that a bare machine lacks. Fetched once, into the user's cache.
 */
final class PackagedChromium {

  private static final String VERSION = "153.0.0";
  private static final URI TARBALL =
      URI.create("https://registry.npmjs.org/@sparticuz/chromium/-/chromium-" + VERSION + ".tgz");
  private static final int BLOCK = 512;
  private static final int SECONDS = 20;

  private PackagedChromium() {}

  static Chromium unpacked() throws IOException {
    var folder = cache().resolve("chromium-" + VERSION);
    if (Files.notExists(folder.resolve("chromium"))) {
      var half = Files.createTempDirectory(Files.createDirectories(cache()), "new");
      var connection = TARBALL.toURL().openConnection();
      connection.setConnectTimeout(SECONDS * 1000);
      connection.setReadTimeout(SECONDS * 1000);
      try (var tarball = connection.getInputStream()) {
        unpack(tarball, half);
      }
      Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    // The package's own file names only the folders of a cloud function.
    Files.writeString(
        folder.resolve("fonts/fonts.conf"),
        "<fontconfig><dir>%1$s/fonts/fonts</dir><cachedir>%1$s/cache</cachedir></fontconfig>"
            .formatted(folder));
    return new Chromium(
        folder.resolve("chromium"),
        Map.of(
            "LD_LIBRARY_PATH", folder.resolve("al2023/lib").toString(),
            "FONTCONFIG_PATH", folder.resolve("fonts").toString()));
  }

  private static Path cache() {
    return Path.of(System.getProperty("user.home"), ".cache", "sinau");
  }

  /** Unpacks the package: a program, and three archives, each compressed with Brotli. */
  static void unpack(InputStream tarball, Path folder) throws IOException {
    untar(
        new GZIPInputStream(tarball),
        (name, content) -> {
          var file = name.replaceFirst("^package/bin/", "");
          if (file.equals("chromium.br")) {
            var program = folder.resolve("chromium");
            Files.copy(new BrotliInputStream(content), program);
            if (!program.toFile().setExecutable(true)) {
              throw new IOException("can't make it executable: " + program);
            }
          } else if (List.of("al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br")
              .contains(file)) {
            // SwiftShader's libraries are looked for beside the program.
            var part = file.substring(0, file.indexOf('.'));
            var into = part.equals("swiftshader") ? folder : folder.resolve(part);
            untar(new BrotliInputStream(content), (inner, bytes) -> write(into, inner, bytes));
          }
        });
  }

  private static void write(Path into, String name, InputStream content) throws IOException {
    var file = into.resolve(name).normalize();
    if (!file.startsWith(into)) {
      throw new IOException("leaves its folder: " + name);
    }
    Files.createDirectories(file.getParent());
    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @FunctionalInterface
  private interface Entry {
    void take(String name, InputStream content) throws IOException;
  }

  /**
   * Reads the plain files of a tar archive (POSIX ustar: a header of 512 bytes, then the content).
   */
  private static void untar(InputStream archive, Entry entry) throws IOException {
    try (var in = new BufferedInputStream(archive)) {
      for (var header = in.readNBytes(BLOCK);
          header.length == BLOCK && header[0] != 0;
          header = in.readNBytes(BLOCK)) {
        var name = text(header, 0, 100);
        var size = Long.parseLong(text(header, 124, 12).strip(), 8);
        var content = new Part(in, size);
        if (header[156] == '0' || header[156] == 0) {
          entry.take(name, content);
        }
        content.skipRest();
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
      }
    }
  }

  private static String text(byte[] header, int from, int length) {
    var text = new String(header, from, length, StandardCharsets.US_ASCII);
    var end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** The content of one entry, so that nobody reads into the next. */
  private static final class Part extends InputStream {
    private final InputStream in;
    private long left;

    Part(InputStream in, long size) {
      this.in = in;
      this.left = size;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = in.read(into, from, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }

    void skipRest() throws IOException {
      in.skipNBytes(left);
      left = 0;
    }
  }
}
