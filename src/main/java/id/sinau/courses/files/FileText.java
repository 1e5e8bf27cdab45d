package id.sinau.courses.files;

import id.sinau.courses.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes of a file as text, strictly UTF-8. */
final class FileText {
  private FileText() {}

  /**
   * The text with line feeds; empty, with a problem, where the bytes are no UTF-8 or hide
   * something.
   */
  static String read(String file, byte[] bytes, FileProblems problems) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      problems.error(file, linesBefore(bytes, in.position()), "courses.lint.file.encoding");
      return "";
    }
    var text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    int forbidden = 0;
    while (forbidden < text.length() && !Text.isForbidden(text.codePointAt(forbidden))) {
      forbidden += Character.charCount(text.codePointAt(forbidden));
    }
    if (forbidden < text.length()) {
      int line = 1 + (int) text.substring(0, forbidden).chars().filter(c -> c == '\n').count();
      var name = String.format("U+%04X", text.codePointAt(forbidden));
      problems.error(file, line, "courses.lint.file.character", name);
      return "";
    }
    return text;
  }

  private static int linesBefore(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
