package id.sinau.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * {@code <s:icon name="…"/>}: one of the drawings in {@code icons.properties}. A page has a dozen;
 * as a tag file they took a tenth of its time.
 */
public final class IconTag extends TagHandler {
  private static final ResourceBundle PATHS =
      ResourceBundle.getBundle("id.sinau.icons", Locale.ROOT, IconTag.class.getClassLoader());

  private final TagAttribute name;
  private final String drawn;

  public IconTag(TagConfig config) {
    super(config);
    name = getRequiredAttribute("name");
    drawn = name.isLiteral() ? svg(name.getValue()) : null;
  }

  @Override
  public void apply(FaceletContext page, UIComponent parent) {
    var place = page.generateUniqueId(tagId);
    var children = parent.getChildren();
    // A page that is sent again keeps its tree, and every tag is applied once more.
    children.removeIf(child -> child instanceof Icon icon && icon.isAt(place));
    children.add(
        new Icon(place, drawn, drawn == null ? name.getValueExpression(page, String.class) : null));
  }

  /**
   * The drawing as it stands in the page.
   *
   * @param name nothing is drawn for an empty one
   * @throws java.util.MissingResourceException when nobody drew it
   */
  static String svg(String name) {
    return name == null || name.isEmpty()
        ? ""
        : "<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\""
            + " focusable=\"false\"><path d=\""
            + PATHS.getString(name)
            + "\"></path></svg>";
  }
}
