package id.sinau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The languages that pages speak: Indonesian, and each that has a file {@code text_xx.properties}
 * of its own. What such a file does not say is said in Indonesian.
 */
@Named
@ApplicationScoped
public class Languages {
  private static final String FOLDER = "/WEB-INF/classes/id/sinau/";
  private static final Pattern FILE = Pattern.compile(".*/text_([a-z]{2,3})\\.properties");
  private static final String INDONESIAN = "id";
  private static final String OWN_NAME = "web.language.this";

  @Inject ServletContext context;
  private List<Known> known;

  /**
   * A language.
   *
   * @param tag such as {@code jv}
   * @param name as its speakers call it
   * @param said sentences it has
   * @param all sentences there are
   */
  public record Known(String tag, String name, int said, int all) {
    /** Where one chooses it. */
    public String address() {
      return "/bahasa/" + tag;
    }

    /** In per cent, and never 100 while a sentence is missing. */
    public int percent() {
      return (int) (100L * said / all);
    }
  }

  /** Indonesian first, then by tag. */
  public synchronized List<Known> all() {
    if (known == null) {
      var indonesian = read(FOLDER + "text.properties");
      var found = new ArrayList<Known>();
      for (var path : context.getResourcePaths(FOLDER)) {
        var file = FILE.matcher(path);
        if (file.matches()) {
          found.add(known(file.group(1), read(path), indonesian));
        }
      }
      found.sort(Comparator.comparing(Known::tag));
      found.add(0, known(INDONESIAN, indonesian, indonesian));
      known = List.copyOf(found);
    }
    return known;
  }

  boolean has(String tag) {
    return all().stream().anyMatch(each -> each.tag().equals(tag));
  }

  private static Known known(String tag, Properties own, Properties indonesian) {
    var name = own.getProperty(OWN_NAME, Locale.forLanguageTag(tag).getDisplayLanguage());
    long said =
        own.stringPropertyNames().stream()
            .filter(key -> indonesian.containsKey(key) && !own.getProperty(key).isBlank())
            .count();
    return new Known(tag, name, (int) said, indonesian.size());
  }

  private Properties read(String path) {
    var properties = new Properties();
    try (var in = context.getResourceAsStream(path);
        var words = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }
}
