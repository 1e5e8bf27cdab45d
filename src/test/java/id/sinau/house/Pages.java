package id.sinau.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads pages for words that people see and no translator can reach. */
final class Pages {

  /** Attributes whose value people read or hear. */
  private static final Set<String> READ_ALOUD =
      Set.of(
          "title",
          "alt",
          "placeholder",
          "aria-label",
          "label",
          "hint",
          "why",
          "words",
          "word",
          "sentence",
          "header",
          "headerText",
          "footerText",
          "emptyMessage",
          "summary",
          "backWords",
          "requiredMessage",
          "converterMessage",
          "validatorMessage",
          "filterPlaceholder");

  private static final Pattern EL = Pattern.compile("[#$]\\{(?:[^}']|'[^']*')*}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private Pages() {}

  /** Every page, tag and template below a folder, by its path. */
  static Map<String, String> below(Path folder) {
    var pages = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
        pages.put(folder.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return pages;
  }

  /**
   * The literal words of a page, outside EL. What no language changes (an account's name) stands in
   * an element with {@code translate="no"}.
   */
  static List<String> literalWords(String page) {
    var reader = new Reader();
    try {
      var parsers = SAXParserFactory.newInstance();
      parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      parsers.newSAXParser().parse(new InputSource(new StringReader(page)), reader);
    } catch (SAXException | ParserConfigurationException notXml) {
      reader.found.add("not well-formed: " + notXml.getMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return reader.found;
  }

  private static final class Reader extends DefaultHandler {
    private final List<String> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int untranslated;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      endOfText();
      if (untranslated > 0 || "no".equals(attributes.getValue("translate"))) {
        untranslated++;
      }
      for (int i = 0; i < attributes.getLength(); i++) {
        if (READ_ALOUD.contains(attributes.getQName(i))) {
          look(attributes.getQName(i) + "=", attributes.getValue(i));
        }
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      endOfText();
      if (untranslated > 0) {
        untranslated--;
      }
    }

    @Override
    public void characters(char[] all, int from, int length) {
      text.append(all, from, length);
    }

    private void endOfText() {
      look("", text.toString());
      text.setLength(0);
    }

    private void look(String where, String said) {
      var words = EL.matcher(said).replaceAll(" ").strip();
      if (untranslated == 0 && LETTER.matcher(words).find()) {
        found.add(where + words);
      }
    }
  }
}
