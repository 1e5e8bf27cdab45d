package id.sinau.web;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A drawing in a page's tree, as light as the text around it: without events, id or state. */
final class Icon extends UIComponentBase {
  private final String place;
  private final String drawn;
  private final ValueExpression name;
  private UIComponent parent;

  /**
   * @param drawn null when only the reader's own data tell which it is
   * @param name tells it then
   */
  Icon(String place, String drawn, ValueExpression name) {
    this.place = place;
    this.drawn = drawn;
    this.name = name;
  }

  boolean isAt(String other) {
    return place.equals(other);
  }

  @Override
  public void encodeAll(FacesContext faces) throws IOException {
    var svg = drawn;
    if (svg == null) {
      svg = IconTag.svg((String) name.getValue(faces.getELContext()));
    }
    faces.getResponseWriter().write(svg);
  }

  @Override
  public String getFamily() {
    return "sinau";
  }

  @Override
  public boolean isTransient() {
    return true;
  }

  @Override
  public boolean isRendered() {
    return true;
  }

  @Override
  public UIComponent getParent() {
    return parent;
  }

  @Override
  public void setParent(UIComponent parent) {
    this.parent = parent;
  }

  @Override
  public boolean visitTree(VisitContext context, VisitCallback callback) {
    return false;
  }
}
