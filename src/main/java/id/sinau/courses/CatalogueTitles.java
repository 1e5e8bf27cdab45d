package id.sinau.courses;

import id.sinau.shared.CourseTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells other rooms the titles of the published courses. */
@ApplicationScoped
public class CatalogueTitles implements CourseTitles {
  @Inject Shelf shelf;

  @Override
  public Map<String, String> all() {
    var titles = new LinkedHashMap<String, String>();
    shelf.catalogue().forEach(c -> titles.put(c.code(), c.document().title()));
    return titles;
  }
}
