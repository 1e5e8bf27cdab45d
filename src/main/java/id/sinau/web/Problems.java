package id.sinau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** What must be put right before a form can go on, each linked to the field it is about. */
@Named
@RequestScoped
public class Problems {
  private static final Set<String> GROUPS = Set.of("jakarta.faces.Radio", "jakarta.faces.Checkbox");

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
    var group = new AtomicBoolean();
    if (field != null) {
      faces.getViewRoot().invokeOnComponent(faces, field, (here, found) -> group.set(isGroup(found)));
    }
    return group.get() ? field + ":0" : field;
  }

  // A group of radio buttons or boxes cannot take the focus; its first choice can.
  private static boolean isGroup(UIComponent found) {
    return GROUPS.contains(String.valueOf(found.getRendererType()));
  }

  /** One sentence and the id of the field it is about. */
  public record Problem(String field, String words) {}
}
