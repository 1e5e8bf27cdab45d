package id.sinau.launch;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What an operator chose, each by a name such as {@code SINAU_PORT} in the environment or {@code
 * sinau.port} among the system properties, which win. An empty value counts as none.
 *
 * @param app the folder with the WAR and the server
 * @param home SINAU_HOME: where data, programs and logs are kept
 * @param secrets SINAU_SECRET_DIR: where keys and passwords are kept
 * @param courses SINAU_COURSES: the folder of courses that is read at start
 * @param address SINAU_ADDRESS: the network address that is listened to
 * @param port SINAU_PORT: 1 to 65535
 * @param heap SINAU_HEAP: the server's memory for objects, in MiB
 * @param demo SINAU_DEMO: whether invented people are loaded
 * @param baseUrl SINAU_BASE_URL: the address that printed QR codes point to, if any
 * @param database SINAU_DB_URL, SINAU_DB_USER, SINAU_DB_PASSWORD: none means one of our own
 */
public record Settings(
    Path app,
    Path home,
    Path secrets,
    Path courses,
    String address,
    int port,
    int heap,
    boolean demo,
    Optional<String> baseUrl,
    Optional<Access> database) {
  private static final Set<String> YES = Set.of("true", "yes", "1");
  private static final Set<String> NO = Set.of("false", "no", "0");

  /**
   * Reads the settings.
   *
   * @param arguments none, or {@code --run} and a built checkout, whose {@code .sinau} and {@code
   *     courses} are then the defaults, with demo on; without it {@code .sinau} lies in the folder
   *     in which the command was given, so that replacing the app folder touches no data
   * @param given a setting's value by its name, e.g. SINAU_PORT; null where there is none
   * @param app the folder with the WAR and the server, unless they are a checkout's
   * @throws Refusal if a value can't be meant, naming it
   */
  public static Settings read(List<String> arguments, UnaryOperator<String> given, Path app) {
    var checkout = checkout(arguments);
    var said = new Said(given);
    var home = said.path("SINAU_HOME", checkout.orElse(Path.of("")).resolve(".sinau"));
    return new Settings(
        checkout.map(folder -> folder.resolve("target/sinau-app")).orElse(app.toAbsolutePath()),
        home,
        said.path("SINAU_SECRET_DIR", home.resolve("secret")),
        said.path("SINAU_COURSES", checkout.orElse(app).resolve("courses")),
        said.text("SINAU_ADDRESS").orElse("127.0.0.1"),
        said.number("SINAU_PORT", 8080, 1, 65535),
        said.number("SINAU_HEAP", 400, 128, 65536),
        said.flag("SINAU_DEMO", checkout.isPresent()),
        said.text("SINAU_BASE_URL").map(Settings::website),
        said.text("SINAU_DB_URL").map(url -> access(url, said)));
  }

  private static Optional<Path> checkout(List<String> arguments) {
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    if (arguments.size() == 2 && arguments.get(0).equals("--run")) {
      return Optional.of(Path.of(arguments.get(1)).toAbsolutePath());
    }
    throw new Refusal("setting.arguments", String.join(" ", arguments));
  }

  private static String website(String url) {
    try {
      var address = URI.create(url);
      var web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (web && address.getHost() != null) {
        return url.replaceFirst("/+$", "");
      }
    } catch (IllegalArgumentException notAnAddress) {
      // Refused below, like any other address that no phone could open.
    }
    throw new Refusal("setting.website", "SINAU_BASE_URL", url);
  }

  private static Access access(String url, Said said) {
    if (!url.startsWith("jdbc:mysql://")) {
      throw new Refusal("setting.database", url.replaceFirst("\\?.*", ""));
    }
    return new Access(
        url, said.text("SINAU_DB_USER").orElse(""), said.text("SINAU_DB_PASSWORD").orElse(""));
  }

  /** All settings as the server's environment, with the database that was opened for it. */
  Map<String, String> environment(Access opened) {
    var all = new LinkedHashMap<String, String>();
    all.put("SINAU_HOME", home.toString());
    all.put("SINAU_SECRET_DIR", secrets.toString());
    all.put("SINAU_COURSES", courses.toString());
    all.put("SINAU_ADDRESS", address);
    all.put("SINAU_PORT", String.valueOf(port));
    all.put("SINAU_DEMO", String.valueOf(demo));
    baseUrl.ifPresent(url -> all.put("SINAU_BASE_URL", url));
    all.put("SINAU_DB_URL", opened.url());
    all.put("SINAU_DB_USER", opened.user());
    all.put("SINAU_DB_PASSWORD", opened.password());
    return all;
  }

  /** Where the server is reached from this machine. */
  String localAddress() {
    var host =
        Set.of("127.0.0.1", "0.0.0.0", "localhost").contains(address) ? "localhost" : address;
    return "http://" + host + ":" + port + "/";
  }

  private record Said(UnaryOperator<String> given) {
    Optional<String> text(String name) {
      return Optional.ofNullable(given.apply(name)).map(String::strip).filter(t -> !t.isEmpty());
    }

    Path path(String name, Path otherwise) {
      try {
        return text(name).map(Path::of).orElse(otherwise).toAbsolutePath().normalize();
      } catch (InvalidPathException notAPath) {
        throw new Refusal(notAPath, "setting.path", name, given.apply(name));
      }
    }

    int number(String name, int otherwise, int least, int most) {
      var text = text(name).orElse(String.valueOf(otherwise));
      if (text.matches("\\d{1,6}")) {
        var number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return number;
        }
      }
      throw new Refusal("setting.number", name, text, least, most);
    }

    boolean flag(String name, boolean otherwise) {
      var text = text(name).orElse(String.valueOf(otherwise)).toLowerCase(Locale.ROOT);
      if (!YES.contains(text) && !NO.contains(text)) {
        throw new Refusal("setting.flag", name, text);
      }
      return YES.contains(text);
    }
  }
}
