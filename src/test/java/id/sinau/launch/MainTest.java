package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final int JAVA_8 = 52;

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "11", "16"})
  void anOldJavaIsToldWhichOneIsNeeded(String version) {
    assertThat(Main.objections(version))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allSatisfy(line -> assertThat(line).contains("JDK 17", "Java " + version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "21", "25"})
  void aNewerJavaIsWelcome(String version) {
    assertThat(Main.objections(version)).isEmpty();
  }

  @Test
  void anOldJavaCanReadThisClassAtAll() throws IOException {
    try (var file = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
      file.skipBytes(6);
      assertThat(file.readUnsignedShort()).isEqualTo(JAVA_8);
    }
  }
}
