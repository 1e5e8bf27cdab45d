package id.sinau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One browser: a kept connection, its cookies, the page it is on. */
final class Client {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*? value=\"([^\"]*)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String site;
  private final String cookie;
  private String session = "";
  private HttpResponse<String> page;

  /**
   * @param site such as {@code http://localhost:18090/}
   * @param cookie of a sign-in, or null
   */
  Client(String site, String cookie) {
    this.site = site.replaceFirst("/$", "");
    this.cookie = cookie;
  }

  /**
   * Opens an address.
   *
   * @throws IllegalStateException when it does not answer with the status
   */
  Client open(String address, int status) {
    return send(request(address).GET().build(), status);
  }

  /** Sends the form of the page it is on, with its hidden fields. */
  Client submit(String address, int status, Map<String, String> fields) {
    var all = new LinkedHashMap<String, String>();
    var hidden = HIDDEN.matcher(page.body());
    while (hidden.find()) {
      all.putIfAbsent(hidden.group(1), hidden.group(2));
    }
    all.putAll(fields);
    return post(address, status, all);
  }

  /** Sends these fields and no others. */
  Client post(String address, int status, Map<String, String> fields) {
    var body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return send(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build(),
        status);
  }

  String body() {
    return page.body();
  }

  private HttpRequest.Builder request(String address) {
    var request = HttpRequest.newBuilder(URI.create(site + address));
    if (cookie != null) {
      request.header("Cookie", cookie + session);
    }
    return request;
  }

  private Client send(HttpRequest request, int status) {
    try {
      page = http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(hurried);
    }
    if (page.statusCode() != status) {
      throw new IllegalStateException(
          request.method() + " " + request.uri() + " answered " + page.statusCode());
    }
    page.headers().allValues("Set-Cookie").stream()
        .filter(c -> c.startsWith("meja="))
        .forEach(c -> session = "; " + c.split(";")[0]);
    return this;
  }
}
