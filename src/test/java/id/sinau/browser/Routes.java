package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The addresses of the light face, as {@code web.Addresses} lists them. */
final class Routes {
  private static final Pattern ROUTE = Pattern.compile("route\\(\"(/[^\"]*)\", \"/learn/");

  static final Set<String> ALL = read();

  private Routes() {}

  private static Set<String> read() {
    String source;
    try {
      source = Files.readString(Path.of("src/main/java/id/sinau/web/Addresses.java"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    var routes = new TreeSet<String>();
    ROUTE.matcher(source).results().forEach(m -> routes.add(m.group(1)));
    assertThat(routes).hasSizeGreaterThan(40);
    return routes;
  }

  /** The route that answers the address, or "". A literal part goes before one in braces. */
  static String of(String address) {
    var path = address.replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    return ALL.stream()
        .filter(route -> path.matches(route.replaceAll("\\{[^}]*}", "[^/]+")))
        .min(Comparator.comparing(route -> route.chars().filter(c -> c == '{').count()))
        .orElse("");
  }
}
