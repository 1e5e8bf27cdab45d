package id.sinau.courses.lint;

import id.sinau.courses.fragments.Markdown;
import id.sinau.courses.fragments.SpokenLine;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A piece of a text as it is read, without Markdown signs; facts stand as their keys.
 *
 * @param line within the text, from 0
 * @param example true under a heading that announces a worked example
 */
record Passage(int line, Kind kind, String text, boolean example) {
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CHAT,
    TOGETHER
  }

  private static final String EXAMPLE = "Contoh";

  /** The passages of a Markdown text; none where it is nested too deeply to be read. */
  static List<Passage> in(String markdown) {
    var root = Markdown.parse(markdown);
    var passages = new ArrayList<Passage>();
    if (!Markdown.tooDeep(root)) {
      root.accept(new Collector(passages));
    }
    return passages;
  }

  /** A text without Markdown: one passage for each line with words. */
  static List<Passage> inPlain(String text) {
    var passages = new ArrayList<Passage>();
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        passages.add(new Passage(i, Kind.PARAGRAPH, lines[i].strip(), false));
      }
    }
    return passages;
  }

  static int line(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (at instanceof Block && !at.getSourceSpans().isEmpty()) {
        return at.getSourceSpans().get(0).getLineIndex();
      }
    }
    return 0;
  }

  private static final class Collector extends AbstractVisitor {
    private final List<Passage> passages;
    private boolean example;

    Collector(List<Passage> passages) {
      this.passages = passages;
    }

    @Override
    public void visit(Heading heading) {
      var words = words(heading);
      example = words.startsWith(EXAMPLE);
      passages.add(new Passage(line(heading), Kind.HEADING, words, example));
    }

    @Override
    public void visit(Paragraph paragraph) {
      var kind = paragraph.getParent() instanceof ListItem ? Kind.ITEM : Kind.PARAGRAPH;
      var words = words(paragraph);
      if (!words.isBlank()) {
        passages.add(new Passage(line(paragraph), kind, words, example));
      }
    }

    @Override
    public void visit(FencedCodeBlock block) {
      boolean chat = "chat".equals(block.getInfo());
      if (chat || "together".equals(block.getInfo())) {
        var kind = chat ? Kind.CHAT : Kind.TOGETHER;
        int line = line(block) + 1;
        for (var spoken : SpokenLine.in(block.getLiteral())) {
          passages.add(new Passage(line++, kind, spoken.text(), example));
        }
      }
    }

    private static String words(Node block) {
      var words = new StringBuilder();
      block.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text text) {
              words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
              words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
              words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
              words.append(' ');
            }

            @Override
            public void visit(Image image) {
              words.append(' ');
            }
          });
      return words.toString().strip();
    }
  }
}
