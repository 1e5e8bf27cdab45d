package id.sinau.courses;

import id.sinau.shared.AuditSubject;
import id.sinau.shared.CourseTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A course in the audit trail: its title once it is published; a draft has only its code. */
@ApplicationScoped
class CourseSubject implements AuditSubject {
  @Inject CourseTitles titles;

  @Override
  public String kind() {
    return "course";
  }

  @Override
  public Map<String, Shown> shown(Collection<String> keys) {
    var all = titles.all();
    return keys.stream()
        .distinct()
        .filter(all::containsKey)
        .collect(Collectors.toMap(Function.identity(), code -> new Shown(all.get(code), null)));
  }
}
