package id.sinau.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An Excel workbook as Excel reads it: which cells are text and which are numbers. */
final class Sheet {

  /** A cell; a number has no text of its own. */
  record Cell(boolean isText, String value) {}

  private final List<List<Cell>> rows = new ArrayList<>();

  private Sheet() {}

  static Sheet read(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      var sheet = new Sheet();
      var shared = new ArrayList<String>();
      var strings = zip.getEntry("xl/sharedStrings.xml");
      if (strings != null) {
        each(xml(zip.getInputStream(strings)), "si", si -> shared.add(si.getTextContent()));
      }
      var cells = xml(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
      each(cells, "row", row -> sheet.rows.add(cells(row, shared)));
      return sheet;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Cell> cells(Element row, List<String> shared) {
    var cells = new ArrayList<Cell>();
    NodeList all = row.getElementsByTagName("c");
    for (int i = 0; i < all.getLength(); i++) {
      var cell = (Element) all.item(i);
      int column = cell.getAttribute("r").replaceAll("\\d", "").charAt(0) - 'A';
      while (cells.size() < column) {
        cells.add(new Cell(true, ""));
      }
      var type = cell.getAttribute("t");
      var words = cell.getTextContent();
      boolean text = type.equals("s") || type.equals("inlineStr");
      cells.add(new Cell(text, type.equals("s") ? shared.get(Integer.parseInt(words)) : words));
    }
    return cells;
  }

  private static void each(Document xml, String name, java.util.function.Consumer<Element> act) {
    NodeList all = xml.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getNodeType() == Node.ELEMENT_NODE) {
        act.accept((Element) all.item(i));
      }
    }
  }

  private static Document xml(InputStream part) {
    try (part) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(part);
    } catch (IOException | SAXException | ParserConfigurationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Rows below the titles. */
  int size() {
    return rows.size() - 1;
  }

  /** The cells below a title that hold anything. */
  List<Cell> column(String title) {
    var titles = rows.get(0).stream().map(Cell::value).toList();
    int at = titles.indexOf(title);
    if (at < 0) {
      throw new AssertionError(title + " is not among " + titles);
    }
    return rows.stream()
        .skip(1)
        .filter(row -> row.size() > at && !row.get(at).value().isEmpty())
        .map(row -> row.get(at))
        .toList();
  }
}
