package id.sinau.courses.fragments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes what a course's text has of its own: chats, joint tasks, calculators, own pictures, safe
 * links.
 */
final class CourseNodes implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Surroundings surroundings;
  private final String lesson;

  CourseNodes(HtmlNodeRendererContext context, Surroundings surroundings, String lesson) {
    this.context = context;
    this.html = context.getWriter();
    this.surroundings = surroundings;
    this.lesson = lesson;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Heading.class, Link.class, Image.class, FencedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof FencedCodeBlock block) {
      block(block);
    }
  }

  /** The page's only first-level heading is the lesson's title. */
  private void heading(Heading heading) {
    var tag = "h" + Math.max(2, heading.getLevel());
    html.line();
    html.tag(tag);
    children(heading);
    html.tag("/" + tag);
    html.line();
  }

  private void link(Link link) {
    var destination = link.getDestination();
    var attributes = new LinkedHashMap<String, String>();
    Links.lesson(destination)
        .flatMap(surroundings::lessonAddress)
        .ifPresent(address -> attributes.put("href", address));
    if (Links.isOutside(destination)) {
      attributes.put("href", destination);
      if (destination.startsWith("https:")) {
        attributes.put("rel", "noreferrer");
      }
    }
    if (attributes.isEmpty()) {
      children(link);
    } else {
      html.tag("a", attributes);
      children(link);
      html.tag("/a");
    }
  }

  private void image(Image image) {
    var words = ImageWords.of(image);
    var picture = surroundings.picture(lesson, image.getDestination());
    if (picture.isEmpty()) {
      html.text(words);
      return;
    }
    picture(picture.get(), words);
  }

  private void picture(Surroundings.Picture picture, String words) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("src", picture.address());
    attributes.put("alt", words);
    if (picture.width() > 0 && picture.height() > 0) {
      attributes.put("width", String.valueOf(picture.width()));
      attributes.put("height", String.valueOf(picture.height()));
    }
    attributes.put("loading", "lazy");
    if (picture.webp().isEmpty()) {
      html.tag("img", attributes, true);
      return;
    }
    html.tag("picture");
    html.tag("source", Srcset.of(picture.webp()), true);
    html.tag("img", attributes, true);
    html.tag("/picture");
  }

  private void block(FencedCodeBlock block) {
    var kind = block.getInfo() == null ? "" : block.getInfo().strip();
    var calculator = Calculator.named(block.getLiteral().strip());
    html.line();
    if (kind.equals("chat")) {
      chat(block.getLiteral());
    } else if (kind.equals("together")) {
      together(block.getLiteral());
    } else if (kind.equals("calculator") && calculator.isPresent()) {
      worksheet(calculator.get());
    } else {
      html.tag("pre");
      html.text(block.getLiteral());
      html.tag("/pre");
    }
    html.line();
  }

  private void chat(String lines) {
    html.tag("ul", Map.of("class", "chat"));
    for (var line : SpokenLine.in(lines)) {
      html.tag("li", Map.of("class", line.isReaders() ? "me" : "them"));
      if (!line.isReaders() && !line.speaker().isEmpty()) {
        element("b", line.speaker());
        html.text(" ");
      }
      html.text(line.text());
      html.tag("/li");
    }
    html.tag("/ul");
  }

  private void together(String lines) {
    html.tag("dl", Map.of("class", "together"));
    for (var line : SpokenLine.in(lines)) {
      element("dt", line.speaker());
      element("dd", line.text());
    }
    html.tag("/dl");
  }

  private void worksheet(Calculator calculator) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("class", "calc");
    attributes.put("data-calc", calculator.id());
    html.tag("div", attributes);
    html.tag("table");
    element("caption", surroundings.word(calculator.titleKey()));
    html.tag("tbody");
    calculator.given().forEach(row -> row(calculator, row, "data-given"));
    calculator.workedOut().forEach(row -> row(calculator, row, "data-worked"));
    html.tag("/tbody");
    html.tag("/table");
    html.tag("/div");
  }

  private void row(Calculator calculator, String row, String role) {
    html.tag("tr");
    html.tag("th", Map.of("scope", "row"));
    html.text(surroundings.word(calculator.rowKey(row)));
    html.tag("/th");
    html.tag("td", Map.of(role, row));
    html.tag("/td");
    html.tag("/tr");
  }

  private void element(String tag, String text) {
    html.tag(tag);
    html.text(text);
    html.tag("/" + tag);
  }

  private void children(Node parent) {
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
