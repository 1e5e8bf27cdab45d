package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Path APP = Path.of("/srv/sinau-app");

  @Test
  void anOperatorStartsWithoutDemoAndKeepsTheDataOutOfTheAppFolder() {
    var settings = Settings.read(List.of(), Map.<String, String>of()::get, APP);
    assertThat(settings.home()).isEqualTo(Path.of(".sinau").toAbsolutePath());
    assertThat(settings.secrets()).isEqualTo(settings.home().resolve("secret"));
    assertThat(settings.courses()).isEqualTo(APP.resolve("courses"));
    assertThat(settings.app()).isEqualTo(APP);
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.address()).isEqualTo("127.0.0.1");
    assertThat(settings.demo()).isFalse();
    assertThat(settings.baseUrl()).isEmpty();
    assertThat(settings.database()).isEmpty();
  }

  @Test
  void aCheckoutRunsWithDemoFromItsOwnFolders() {
    var settings =
        Settings.read(List.of("--run", "/src/sinau"), Map.<String, String>of()::get, APP);
    assertThat(settings.home()).isEqualTo(Path.of("/src/sinau/.sinau"));
    assertThat(settings.courses()).isEqualTo(Path.of("/src/sinau/courses"));
    assertThat(settings.app()).isEqualTo(Path.of("/src/sinau/target/sinau-app"));
    assertThat(settings.demo()).isTrue();
  }

  @Test
  void whatIsSaidWinsOverTheDefault() {
    var settings =
        read(
            "SINAU_PORT", "9000",
            "SINAU_HOME", "/var/lib/sinau",
            "SINAU_SECRET_DIR", "/etc/sinau",
            "SINAU_DEMO", "TRUE",
            "SINAU_BASE_URL", "https://sinau.example.id/");
    assertThat(settings.port()).isEqualTo(9000);
    assertThat(settings.localAddress()).isEqualTo("http://localhost:9000/");
    assertThat(settings.home()).isEqualTo(Path.of("/var/lib/sinau"));
    assertThat(settings.secrets()).isEqualTo(Path.of("/etc/sinau"));
    assertThat(settings.demo()).isTrue();
    assertThat(settings.baseUrl()).contains("https://sinau.example.id");
  }

  @Test
  void anEmptyValueCountsAsNone() {
    assertThat(read("SINAU_PORT", " ", "SINAU_DB_URL", "").port()).isEqualTo(8080);
    assertThat(read("SINAU_DB_URL", "").database()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SINAU_PORT, 0, setting.number",
    "SINAU_PORT, 65536, setting.number",
    "SINAU_PORT, -1, setting.number",
    "SINAU_PORT, 99999999999, setting.number",
    "SINAU_HEAP, 64, setting.number",
    "SINAU_DEMO, maybe, setting.flag",
    "SINAU_BASE_URL, sinau.example.id, setting.website",
    "SINAU_BASE_URL, ftp://sinau.example.id, setting.website",
    "SINAU_BASE_URL, http:// /, setting.website",
    "SINAU_DB_URL, postgresql://db/sinau, setting.database",
  })
  void whatCannotBeMeantIsNamed(String name, String value, String key) {
    assertThatThrownBy(() -> read(name, value))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo(key))
        .hasMessageContaining(name)
        .hasMessageContaining(value.strip());
  }

  @Test
  void anUnknownArgumentIsRefused() {
    assertThatThrownBy(() -> Settings.read(List.of("--rum"), name -> null, APP))
        .hasMessageContaining("--rum");
    assertThatThrownBy(() -> Settings.read(List.of("--run"), name -> null, APP))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aPasswordIsNeverShown() {
    var settings =
        read(
            "SINAU_DB_URL", "jdbc:mysql://db/sinau?password=rahasia",
            "SINAU_DB_USER", "sinau",
            "SINAU_DB_PASSWORD", "rahasia");
    assertThat(settings.toString()).contains("jdbc:mysql://db/sinau").doesNotContain("rahasia");
    assertThatThrownBy(() -> read("SINAU_DB_URL", "jdbc:oracle:x?password=rahasia"))
        .message()
        .doesNotContain("rahasia");
  }

  @Test
  void theServerHearsEverySettingAndTheDatabaseThatWasOpened() {
    var settings = read("SINAU_PORT", "9000", "SINAU_BASE_URL", "https://sinau.example.id");
    assertThat(settings.environment(new Access("jdbc:mysql://127.0.0.1:1/sinau", "a", "b")))
        .containsEntry("SINAU_PORT", "9000")
        .containsEntry("SINAU_DEMO", "false")
        .containsEntry("SINAU_HOME", settings.home().toString())
        .containsEntry("SINAU_SECRET_DIR", settings.secrets().toString())
        .containsEntry("SINAU_COURSES", settings.courses().toString())
        .containsEntry("SINAU_BASE_URL", "https://sinau.example.id")
        .containsEntry("SINAU_DB_URL", "jdbc:mysql://127.0.0.1:1/sinau")
        .containsEntry("SINAU_DB_USER", "a")
        .containsEntry("SINAU_DB_PASSWORD", "b");
  }

  private static Settings read(String... namesAndValues) {
    var given = new java.util.HashMap<String, String>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      given.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Settings.read(List.of(), given::get, APP);
  }
}
