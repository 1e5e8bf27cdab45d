package id.sinau.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A browser without script, as a feature phone has one: follows redirects, keeps cookies, fills the
 * form it sees.
 */
public final class Visit {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"(?: value=\"([^\"]*)\")?");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;
  private final String site;
  private HttpResponse<String> page;

  /** At the door of the server that runs this test. */
  public Visit() {
    this(System.getProperty("sinau.test.site"));
  }

  Visit(String site) {
    this(site, HttpClient.Redirect.NORMAL);
  }

  /**
   * At a server's door.
   *
   * @param site its address without the last slash
   */
  public Visit(String site, HttpClient.Redirect redirects) {
    this.site = site;
    this.client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirects).build();
  }

  /** Opens an address such as {@code /masuk}. */
  public Visit open(String address) {
    return fetch(HttpRequest.newBuilder(URI.create(site + address)).GET().build());
  }

  /**
   * Sends a form to an address, with the hidden fields of the page it is on.
   *
   * @param fields name, value, name, value …
   */
  public Visit send(String address, String... fields) {
    var all = new LinkedHashMap<String, String>(hidden());
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    var body = new StringBuilder();
    all.forEach(
        (name, value) ->
            body.append(body.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value)));
    return fetch(
        HttpRequest.newBuilder(URI.create(site + address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  /** Presses the button of a form whose every field is hidden. */
  public Visit sendAgain(String address) {
    return send(address);
  }

  /** The value of a hidden field of the page, or null. */
  public String hiddenValue(String name) {
    return hidden().get(name);
  }

  public int status() {
    return page.statusCode();
  }

  public String body() {
    return page.body();
  }

  /** The address shown after all redirects, without host. */
  public String address() {
    var uri = page.uri();
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  /** Every value of a header of the page. */
  public java.util.List<String> headers(String name) {
    return page.headers().allValues(name);
  }

  /** The value of a cookie this browser holds. */
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals(name))
        .map(c -> c.getValue())
        .findFirst();
  }

  private Map<String, String> hidden() {
    var found = new LinkedHashMap<String, String>();
    // The menu above has a form of its own.
    var body = page == null ? "" : page.body();
    var match = HIDDEN.matcher(body.substring(Math.max(0, body.indexOf("<main"))));
    while (match.find()) {
      found.putIfAbsent(match.group(1), match.group(2) == null ? "" : plain(match.group(2)));
    }
    return found;
  }

  private static String plain(String attribute) {
    return attribute
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&amp;", "&");
  }

  private Visit fetch(HttpRequest request) {
    try {
      page = client.send(request, HttpResponse.BodyHandlers.ofString());
      return this;
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(hurried);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
