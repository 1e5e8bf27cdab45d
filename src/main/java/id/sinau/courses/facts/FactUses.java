package id.sinau.courses.facts;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which published courses use which fact, each version looked through once. */
@ApplicationScoped
class FactUses {
  @Inject Shelf shelf;
  private final Map<Long, SortedSet<String>> keys = new ConcurrentHashMap<>();

  /** The newest versions that use the fact, by title. */
  List<PublishedCourse> of(String key) {
    return shelf.catalogue().stream().filter(course -> in(course).contains(key)).toList();
  }

  /** The titles of the newest versions that use each fact. */
  Map<String, List<String>> titles(Set<String> facts) {
    var courses = shelf.catalogue();
    return facts.stream()
        .collect(
            Collectors.toMap(
                key -> key,
                key ->
                    courses.stream()
                        .filter(course -> in(course).contains(key))
                        .map(course -> course.document().title())
                        .toList()));
  }

  private SortedSet<String> in(PublishedCourse course) {
    return keys.computeIfAbsent(course.versionId(), id -> FactKeys.in(course.document()));
  }
}
