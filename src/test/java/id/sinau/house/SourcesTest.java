package id.sinau.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader may expect of each source file, and that these rules can say no. */
class SourcesTest {

  private final Sources ours = new Sources(Path.of("src/main/java/id/sinau"));
  @TempDir Path folder;
  private Sources planted;

  @BeforeEach
  void plant() throws IOException {
    planted = new Sources(folder);
    Files.writeString(
        folder.resolve("Long.java"), "class Long {}\n".repeat(Sources.LONGEST_CLASS + 1));
    Files.writeString(
        folder.resolve("LongPage.java"), "class LongPage {}\n".repeat(Sources.LONGEST_PAGE + 1));
    Files.writeString(
        folder.resolve("Silent.java"), "package a;\n\npublic final class Silent {}\n");
    Files.writeString(folder.resolve("Hidden.java"), "package a;\n\nfinal class Hidden {}\n");
  }

  @Test
  void noClassIsTooLongToReadAtOnce() {
    assertThat(ours.tooLong()).isEmpty();
    assertThat(planted.tooLong()).containsExactly("Long.java", "LongPage.java");
  }

  @Test
  void everyPublicClassSaysWhatItIsFor() {
    assertThat(ours.withoutPurpose()).isEmpty();
    assertThat(planted.withoutPurpose()).containsExactly("Silent.java");
  }

  @Test
  void everyRoomHasItsDoorPlate() throws IOException {
    assertThat(ours.withoutDoorPlate()).isEmpty();
    assertThat(planted.withoutDoorPlate()).hasSize(4);
    Files.writeString(folder.resolve("package-info.java"), "/** A room. */\npackage a;\n");
    assertThat(planted.withoutDoorPlate()).isEmpty();
  }
}
