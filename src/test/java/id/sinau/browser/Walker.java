package id.sinau.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Somebody who follows every link she is shown, one page of each kind. */
final class Walker {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

  private final String who;
  private final BrowserContext context;
  private final List<String> starts;

  /**
   * @param who her name, or "" for a visitor
   * @param starts where she begins
   */
  Walker(String who, BrowserContext context, List<String> starts) {
    this.who = who;
    this.context = context;
    this.starts = starts;
  }

  /** One page as one person sees it. */
  record Seen(String route, String who, String address, List<Cookie> cookies) {}

  /**
   * Adds what she sees to what others have seen. A course looks fullest to who takes it; of the
   * other pages the first is as good as the next.
   */
  void walk(Map<String, Seen> found) {
    var cookies = context.cookies();
    var left = new ArrayList<>(starts);
    var asked = new TreeSet<String>();
    while (!left.isEmpty()) {
      var address = left.remove(0);
      var route = Routes.of(address);
      if (route.isEmpty() || Occasions.CHOOSING_LANGUAGE.equals(route) || !asked.add(route)) {
        continue;
      }
      var answer = context.request().get(Started.site() + address);
      if (answer.status() != 200 || !Routes.of(answer.url()).equals(route)) {
        asked.remove(route);
        continue;
      }
      var seen = new Seen(route, who, address, cookies);
      if (route.startsWith("/k/") && !who.isEmpty()) {
        found.put(route, seen);
      } else {
        found.putIfAbsent(route, seen);
      }
      LINK.matcher(answer.text())
          .results()
          .map(m -> m.group(1).replace("&amp;", "&"))
          .forEach(left::add);
    }
  }
}
