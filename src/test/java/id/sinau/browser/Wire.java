package id.sinau.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes over the wire for a page, headers and compression included, from an empty cache.
 * Pictures of lessons, which browsers fetch when they are scrolled to, are counted apart.
 */
final class Wire {
  static final String LAZY = "Lazy";
  private static final double BYTES_PER_SECOND = 400_000 / 8.0;
  private static final int ROUND_TRIP_MILLIS = 400;

  final List<String> parts = new ArrayList<>();
  private final CDPSession chrome;
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Integer> bytes = new HashMap<>();

  Wire(Page page) {
    chrome = page.context().newCDPSession(page);
    chrome.send("Network.enable");
    var noCache = new JsonObject();
    noCache.addProperty("cacheDisabled", true);
    chrome.send("Network.setCacheDisabled", noCache);
    chrome.on("Network.responseReceived", this::remember);
    chrome.on("Network.loadingFinished", this::count);
  }

  /** Slow 3G and a slow processor (design.md §6). */
  Wire onACheapPhone() {
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", ROUND_TRIP_MILLIS);
    line.addProperty("downloadThroughput", BYTES_PER_SECOND);
    line.addProperty("uploadThroughput", BYTES_PER_SECOND);
    chrome.send("Network.emulateNetworkConditions", line);
    return slowProcessor();
  }

  /** A processor four times slower than this machine's. */
  Wire slowProcessor() {
    var processor = new JsonObject();
    processor.addProperty("rate", 4);
    chrome.send("Emulation.setCPUThrottlingRate", processor);
    return this;
  }

  private void remember(JsonObject event) {
    var address = event.getAsJsonObject("response").get("url").getAsString();
    var lazy = address.matches("https?://[^/]+/m/.*");
    kinds.put(text(event, "requestId"), lazy ? LAZY : text(event, "type"));
  }

  private void count(JsonObject event) {
    var kind = kinds.getOrDefault(text(event, "requestId"), "Other");
    var length = event.get("encodedDataLength").getAsInt();
    parts.add(kind + " " + length);
    bytes.merge(kind, length, Integer::sum);
  }

  private static String text(JsonObject event, String name) {
    return event.get(name).getAsString();
  }

  int requests() {
    return parts.size();
  }

  int bytes(String kind) {
    return bytes.getOrDefault(kind, 0);
  }

  /** Everything of the first view but script. */
  int firstView() {
    return bytes.values().stream().mapToInt(Integer::intValue).sum()
        - bytes("Script")
        - bytes(LAZY);
  }
}
