package id.sinau.home.web;

import id.sinau.areas.Gazetteer;
import id.sinau.people.Enrolling;
import id.sinau.shared.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a companion or officer begins her day in the field: what waits for her, and what she may
 * do.
 */
@Named
@RequestScoped
public class FieldPage {
  @Inject @Any Instance<Waiting> rooms;
  @Inject Enrolling enrolling;
  @Inject Gazetteer gazetteer;
  private List<Waiting.Work> work;
  private String areas;

  public void act() {
    areas =
        enrolling.areas().stream()
            .map(gazetteer::villageWithSubdistrict)
            .sorted()
            .collect(Collectors.joining("; "));
    work = rooms.stream().flatMap(r -> r.forCaller(Waiting.Place.FIELD).stream()).toList();
  }

  public List<Waiting.Work> getWork() {
    return work;
  }

  /** The names of the areas she works in. */
  public String getAreas() {
    return areas;
  }
}
