package id.sinau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What must be put right before a form can go on, each linked to the field it is about. */
@Named
@RequestScoped
public class Problems {
  @Inject private FacesContext faces;

  /** Every message of this request that belongs to a field, in the order the fields stand. */
  public List<Problem> all() {
    var problems = new ArrayList<Problem>();
    faces
        .getClientIdsWithMessages()
        .forEachRemaining(
            field ->
                faces
                    .getMessageList(field)
                    .forEach(
                        said -> problems.add(new Problem(focusable(field), said.getSummary()))));
    return problems;
  }

  private String focusable(String field) {
    UIViewRoot view = faces.getViewRoot();
    var found = field == null ? null : view.findComponent(field);
    // A group of radio buttons or boxes cannot take the focus; its first choice can.
    boolean group =
        (found instanceof UISelectOne || found instanceof UISelectMany)
            && !"jakarta.faces.Menu".equals(found.getRendererType());
    return group ? field + ":0" : field;
  }

  /** One sentence and the id of the field it is about. */
  public record Problem(String field, String words) {}
}
