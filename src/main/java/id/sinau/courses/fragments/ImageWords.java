package id.sinau.courses.fragments;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words that stand for a picture, for who can't see it. */
public final class ImageWords {
  private ImageWords() {}

  /** The alternative text without Markdown signs; empty where the author gave none. */
  public static String of(Image image) {
    var words = new StringBuilder();
    image.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
          }
        });
    return words.toString().strip();
  }
}
