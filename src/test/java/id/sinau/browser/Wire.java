package id.sinau.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comes over the wire for a page, headers and compression included, from an empty cache.
 * Pictures of lessons, which browsers fetch when they are scrolled to, are counted apart; one that
 * the page asks for early is not.
 */
final class Wire {
  static final String LAZY = "Lazy";
  private static final double BYTES_PER_SECOND = 400_000 / 8.0;
  private static final int ROUND_TRIP_MILLIS = 400;

  private static final long QUIET_NANOS = 400_000_000;

  final List<String> parts = new ArrayList<>();
  private final CDPSession chrome;
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Integer> bytes = new HashMap<>();
  private final Set<String> early = new HashSet<>();
  private final Set<String> pending = new HashSet<>();
  private long lastNews = System.nanoTime();

  Wire(Page page) {
    chrome = page.context().newCDPSession(page);
    chrome.send("Network.enable");
    var noCache = new JsonObject();
    noCache.addProperty("cacheDisabled", true);
    chrome.send("Network.setCacheDisabled", noCache);
    chrome.on("Network.responseReceived", this::remember);
    chrome.on("Network.loadingFinished", this::count);
    chrome.on("Network.requestWillBeSent", this::begin);
    chrome.on("Network.loadingFailed", this::end);
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

  /** As on a phone that has not been here before, though this one has just registered. */
  Wire withoutWorker() {
    var bypass = new JsonObject();
    bypass.addProperty("bypass", true);
    chrome.send("Network.setBypassServiceWorker", bypass);
    return this;
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
    var lazy = address.matches("https?://[^/]+/m/.*") && !early.contains(address);
    kinds.put(text(event, "requestId"), lazy ? LAZY : text(event, "type"));
  }

  private void begin(JsonObject event) {
    var request = event.getAsJsonObject("request");
    if (request.has("isLinkPreload") && request.get("isLinkPreload").getAsBoolean()) {
      early.add(request.get("url").getAsString());
    }
    pending.add(text(event, "requestId"));
    lastNews = System.nanoTime();
  }

  private void end(JsonObject event) {
    pending.remove(text(event, "requestId"));
    lastNews = System.nanoTime();
  }

  /** Nothing is on its way and nothing was asked for in the last moments. */
  boolean isQuiet() {
    return pending.isEmpty() && System.nanoTime() - lastNews > QUIET_NANOS;
  }

  private void count(JsonObject event) {
    end(event);
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
