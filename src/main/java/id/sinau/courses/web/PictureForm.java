package id.sinau.courses.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** A picture as it was chosen and described, for the editor's fields. */
public class PictureForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 8 * 1024 * 1024;
  private String words;
  private transient Part file;

  boolean isEmpty() {
    return file == null || file.getSize() == 0;
  }

  /** The file's bytes; one too many of them where there are more than a picture may have. */
  byte[] bytes() {
    try (var in = file.getInputStream()) {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String name() {
    return String.valueOf(file.getSubmittedFileName());
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = Typed.line(words);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
