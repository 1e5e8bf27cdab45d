package id.sinau.courses.lint;

import id.sinau.courses.files.MediaPath;
import id.sinau.courses.fragments.Calculator;
import id.sinau.courses.fragments.ImageWords;
import id.sinau.courses.fragments.Links;
import id.sinau.courses.fragments.Markdown;
import id.sinau.courses.fragments.SpokenLine;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Markdown holds only what a lesson page can show: no HTML, no dead link, no picture without words.
 */
final class MarkdownRules {
  private MarkdownRules() {}

  static void check(Findings findings) {
    var shown = new HashSet<String>();
    for (var text : findings.texts()) {
      if (text.isMarkdown()) {
        var root = Markdown.parse(text.text());
        if (Markdown.tooDeep(root)) {
          findings.must(text.pointer(), "courses.lint.markdown.deep", Markdown.MAX_DEPTH);
        } else {
          root.accept(new Nodes(findings, text, shown));
        }
      }
    }
    for (var path : findings.reading().media().keySet()) {
      if (!shown.contains(path) && !MediaPath.isSound(path)) {
        findings.unusedPicture(path);
      }
    }
  }

  private static final class Nodes extends AbstractVisitor {
    private final Findings findings;
    private final CourseText text;
    private final Set<String> shown;

    Nodes(Findings findings, CourseText text, Set<String> shown) {
      this.findings = findings;
      this.text = text;
      this.shown = shown;
    }

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1 && text.kind() != CourseText.Kind.TRAINER) {
        must(heading, "courses.lint.markdown.heading");
      }
      visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock html) {
      must(html, "courses.lint.markdown.html");
    }

    @Override
    public void visit(HtmlInline html) {
      must(html, "courses.lint.markdown.html");
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      must(block, "courses.lint.markdown.indent");
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (paragraph.getFirstChild() instanceof Text start && start.getLiteral().startsWith("|")) {
        must(paragraph, "courses.lint.markdown.table");
      }
      visitChildren(paragraph);
    }

    @Override
    public void visit(Link link) {
      var destination = findings.filled(link.getDestination());
      if (!Links.isAllowed(destination)) {
        must(link, "courses.lint.link.kind", destination);
      } else if (!Links.lesson(destination)
          .map(code -> findings.course().lesson(code).isPresent())
          .orElse(true)) {
        must(link, "courses.lint.link.dead", destination);
      }
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      var path = text.lesson() + "/" + image.getDestination();
      if (text.lesson().isEmpty()) {
        must(image, "courses.lint.picture.place", image.getDestination());
      } else if (!findings.reading().media().containsKey(path)) {
        must(image, "courses.lint.picture.missing", image.getDestination());
      }
      if (ImageWords.of(image).isEmpty()) {
        must(image, "courses.lint.picture.alt", image.getDestination());
      }
      shown.add(path);
    }

    @Override
    public void visit(FencedCodeBlock block) {
      var lines = SpokenLine.in(block.getLiteral());
      switch (String.valueOf(block.getInfo()).strip()) {
        case "chat" -> {
          if (lines.isEmpty() || lines.stream().anyMatch(line -> line.speaker().isEmpty())) {
            must(block, "courses.lint.chat", SpokenLine.READER);
          }
        }
        case "together" -> {
          if (!lines.stream().map(SpokenLine::speaker).toList().equals(SpokenLine.TOGETHER)) {
            must(block, "courses.lint.together", String.join(", ", SpokenLine.TOGETHER));
          }
        }
        case "calculator" -> {
          if (Calculator.named(block.getLiteral().strip()).isEmpty()) {
            must(block, "courses.lint.calculator", block.getLiteral().strip(), calculators());
          }
        }
        default -> must(block, "courses.lint.markdown.block", block.getInfo());
      }
    }

    private void must(Node node, String key, Object... args) {
      findings.mustAt(text.pointer(), Passage.line(node), key, args);
    }

    private static String calculators() {
      return Arrays.stream(Calculator.values())
          .map(Calculator::id)
          .collect(Collectors.joining(", "));
    }
  }
}
