package id.sinau.courses.lint;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG drawing, read without DTD and without entities from outside. Only plain shapes and words
 * are let through, so that a drawing can neither run script nor fetch anything.
 */
final class Drawing {
  /** Something in a drawing that may not stay. */
  record Fault(int line, String key, String what) {}

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "mask",
          "marker",
          "pattern",
          "symbol",
          "use");
  private static final Pattern REACHES_OUT =
      Pattern.compile(
          "url\\s*\\(\\s*['\"]?(?!#)|javascript:|data:|@import|expression",
          Pattern.CASE_INSENSITIVE);
  private static final int MAX_FAULTS = 20;

  private final List<Fault> faults = new ArrayList<>();
  private final XMLStreamReader xml;

  private Drawing(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Everything that keeps the bytes from being shown; none if they are a fit drawing. */
  static List<Fault> check(byte[] bytes) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var drawing =
          new Drawing(factory.createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8"));
      drawing.read();
      return drawing.faults;
    } catch (XMLStreamException broken) {
      var at = broken.getLocation();
      return List.of(new Fault(at == null ? 0 : at.getLineNumber(), "courses.lint.svg.broken", ""));
    }
  }

  private void read() throws XMLStreamException {
    boolean root = true;
    while (xml.hasNext() && faults.size() < MAX_FAULTS) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
        fault("courses.lint.svg.doctype", "");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (root) {
          root();
          root = false;
        }
        element();
      }
    }
  }

  private void root() {
    if (!xml.getLocalName().equals("svg")
        || !"http://www.w3.org/2000/svg".equals(xml.getNamespaceURI())) {
      fault("courses.lint.svg.root", xml.getLocalName());
    } else if (xml.getAttributeValue("", "viewBox") == null) {
      fault("courses.lint.svg.viewbox", "");
    }
  }

  private void element() {
    if (!ELEMENTS.contains(xml.getLocalName())) {
      fault("courses.lint.svg.element", xml.getLocalName());
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      var name = xml.getAttributeLocalName(i);
      var value = xml.getAttributeValue(i);
      boolean handler = name.toLowerCase(java.util.Locale.ROOT).startsWith("on");
      boolean link = name.equals("href") && !value.startsWith("#");
      if (handler || link || REACHES_OUT.matcher(value).find()) {
        fault("courses.lint.svg.attribute", name);
      }
    }
  }

  private void fault(String key, String what) {
    faults.add(new Fault(xml.getLocation().getLineNumber(), key, what));
  }
}
