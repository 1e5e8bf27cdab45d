package id.sinau.shared;

import id.sinau.shared.AuditSubject.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the subjects of one kind for {@link AuditSubject}, inside the areas of an inspector. */
@ApplicationScoped
public class AuditSubjects {
  @Inject Statements sql;
  @Inject Caller caller;

  /**
   * @param select two columns or more, the key first; ends where the list of keys is to follow
   * @param show what is read of a row, or null for nothing
   */
  public Map<String, Shown> read(
      String select, Collection<String> keys, Function<Object[], Shown> show) {
    var marks = keys.stream().map(k -> "?").collect(Collectors.joining(", ", "(", ")"));
    var query = sql.query(select + marks);
    int position = 1;
    for (var key : keys) {
      query.setParameter(position++, key);
    }
    var found = new HashMap<String, Shown>();
    for (var row : query.getResultList()) {
      var columns = (Object[]) row;
      var shown = show.apply(columns);
      if (shown != null) {
        found.put(Sql.text(columns[0]), shown);
      }
    }
    return found;
  }

  /** Whether she inspects the area. */
  public boolean reaches(AreaCode area) {
    return caller.areas(Role.AUDITOR).stream().anyMatch(a -> a.contains(area));
  }
}
