package id.sinau.courses.fragments;

import id.sinau.courses.facts.FactKeys;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Course Markdown (CommonMark 0.31 without HTML, with chats, joint tasks, calculators and facts;
 * {@code courses/README.md}) as clean HTML.
 */
public final class Markdown {
  /**
   * Deeper nesting than any text needs; beyond it a text is shown as it was typed, since rendering
   * is recursive.
   */
  public static final int MAX_DEPTH = 40;

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private final Surroundings surroundings;

  public Markdown(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The text as a tree; block nodes know their lines, from 0. */
  public static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** True where a tree is nested deeper than {@link #MAX_DEPTH}. */
  public static boolean tooDeep(Node root) {
    record Level(Node node, int depth) {}
    var open = new ArrayDeque<Level>();
    open.push(new Level(root, 0));
    while (!open.isEmpty()) {
      var level = open.pop();
      if (level.depth() > MAX_DEPTH) {
        return true;
      }
      for (var child = level.node().getFirstChild(); child != null; child = child.getNext()) {
        open.push(new Level(child, level.depth() + 1));
      }
    }
    return false;
  }

  /**
   * A text of paragraphs, lists and the rest as HTML blocks.
   *
   * @param lesson the code of the lesson whose pictures may stand in it, or empty for none
   */
  public String blocks(String lesson, String markdown) {
    var root = parse(markdown);
    if (tooDeep(root)) {
      return paragraphs(markdown);
    }
    root.accept(new FactFilling());
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .omitSingleParagraphP(false)
        .nodeRendererFactory(context -> new CourseNodes(context, surroundings, lesson))
        .build()
        .render(root)
        .strip();
  }

  /** A plain text with facts as one line of HTML; its Markdown signs mean themselves. */
  public String line(String text) {
    return escaped(filled(text).replaceAll("\\s+", " "));
  }

  /** A plain text with facts as HTML paragraphs, one for each part between blank lines. */
  public String paragraphs(String text) {
    return Arrays.stream(text.split("\n\\s*\n"))
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph -> "<p>" + line(paragraph.strip()) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private String filled(String text) {
    return FactKeys.fill(text, key -> surroundings.fact(key).orElse(null));
  }

  /** Facts are filled in after parsing, so that a value never acts as Markdown. */
  private final class FactFilling extends AbstractVisitor {
    @Override
    public void visit(Text text) {
      text.setLiteral(filled(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
      code.setLiteral(filled(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
      block.setLiteral(filled(block.getLiteral()));
    }

    @Override
    public void visit(Link link) {
      link.setDestination(filled(link.getDestination()));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
    }
  }
}
