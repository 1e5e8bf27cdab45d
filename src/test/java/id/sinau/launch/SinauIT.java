package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the server that ships and a WAR of one page, so that it is up in seconds. */
class SinauIT {
  private static final Path SERVER = Path.of("target/sinau-app/payara-micro.jar").toAbsolutePath();
  private static final String PAGE = "<!doctype html><title>Sinau</title>" + "<p>x</p>".repeat(200);

  private static final String SECRET = "k4rtuRahasiaSulastri";

  @TempDir Path folder;
  private int port;

  /** The shared Payara of the other deployed tests may run beside this one. */
  private Set<ProcessHandle> others;

  @BeforeEach
  void appFolder() throws IOException {
    others = ProcessHandle.current().descendants().collect(Collectors.toSet());
    Files.createSymbolicLink(folder.resolve("payara-micro.jar"), SERVER);
    var war =
        ShrinkWrap.create(WebArchive.class).addAsWebResource(new StringAsset(PAGE), "index.html");
    war.as(ZipExporter.class).exportTo(folder.resolve("sinau.war").toFile());
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
  }

  @AfterEach
  void unlinkServer() throws IOException {
    Files.delete(folder.resolve("payara-micro.jar"));
  }

  @Test
  void aPageIsServedCompactlyOnThisMachineOnlyAndNothingIsLeftAfterwards() throws Exception {
    List<ProcessHandle> started;
    try (var sinau = Sinau.start(settings())) {
      started = ours();
      var page = get(sinau.address());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(page.headers().map().keySet()).doesNotContain("server", "x-powered-by");
      for (var address : addresses()) {
        assertThat(listens(address)).as(address.toString()).isEqualTo(isLoopback(address));
      }
      assertThatThrownBy(() -> Sinau.start(settings()))
          .isInstanceOfSatisfying(
              Refusal.class, no -> assertThat(no.key()).isEqualTo("home.taken"));
    }
    assertThat(started).hasSize(2).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void whatWasAskedForAndByWhomIsWrittenNowhere() throws Exception {
    try (var sinau = Sinau.start(settings())) {
      var site = sinau.address().replaceAll("/$", "");
      assertThat(get(site + "/index.html").statusCode()).isEqualTo(200);
      for (var asked :
          List.of(
              "/masuk?kartu=" + SECRET,
              "/sandi/" + SECRET,
              "/index.html?q=" + SECRET,
              "/staff/people/search?q=" + SECRET)) {
        get(site + asked);
      }
      assertThat(filesThatSay(SECRET)).isEmpty();
    }
    assertThat(filesThatSay(SECRET)).isEmpty();
    assertThat(filesThatSay(") ready in ")).as("but the log was read").isNotEmpty();
  }

  private List<Path> filesThatSay(String words) throws IOException {
    try (var all = Files.walk(folder.resolve("home"))) {
      return all.filter(f -> !f.startsWith(folder.resolve("home/database")))
          .filter(Files::isRegularFile)
          .filter(f -> says(f, words))
          .toList();
    }
  }

  private static boolean says(Path file, String words) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  @Test
  void whatIsKilledIsStartedAgainAndSaidSo() throws Exception {
    var said = new CopyOnWriteArrayList<String>();
    var sinau = new Sinau(settings(), said::add);
    var watching = new Thread(sinau::watch);
    try {
      sinau.open();
      watching.start();
      for (var killed : ours()) {
        said.clear();
        killed.destroyForcibly();
        await(said, Words.of("launch.again", sinau.address()));
        assertThat(get(sinau.address()).statusCode()).isEqualTo(200);
      }
      assertThat(ours()).hasSize(2);
    } finally {
      sinau.close();
    }
    watching.join(10_000);
    assertThat(watching.isAlive()).isFalse();
  }

  @Test
  void aPortInUseIsNamedBeforeAnythingStarts() throws IOException {
    try (var other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() -> Sinau.start(settings()))
          .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("port.taken"))
          .hasMessageContaining(String.valueOf(other.getLocalPort()));
    }
    assertThat(folder.resolve("home/database")).doesNotExist();
  }

  @Test
  void aBrokenWarEndsTheStartWithASentence() throws IOException {
    Files.writeString(folder.resolve("sinau.war"), "no WAR");
    assertThatThrownBy(() -> Sinau.start(settings()))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("server.without"))
        .hasMessageContaining(folder.resolve("home/log").toString() + File.separator);
    assertThat(ours()).isEmpty();
  }

  private List<ProcessHandle> ours() {
    return ProcessHandle.current().descendants().filter(p -> !others.contains(p)).toList();
  }

  private Settings settings() {
    var given =
        Map.of("SINAU_PORT", String.valueOf(port), "SINAU_HOME", folder.resolve("home").toString());
    return Settings.read(List.of(), given::get, folder);
  }

  private static HttpResponse<Void> get(String address) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip");
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
  }

  private static List<InetAddress> addresses() throws IOException {
    return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList();
  }

  private static boolean isLoopback(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1");
  }

  private boolean listens(InetAddress address) {
    try (var socket = new Socket(address, port)) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  private static void await(List<String> said, String sentence) {
    for (var tries = 0; tries < 1200; tries++) {
      if (said.contains(sentence)) {
        return;
      }
      Pause.millis(100);
    }
    throw new AssertionError("not said: " + sentence + " but " + said);
  }
}
