package id.sinau.courses.drafts;

import id.sinau.courses.facts.FactShelf;
import id.sinau.shared.Caller;
import id.sinau.shared.Dates;
import id.sinau.shared.Role;
import id.sinau.shared.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Drafts to finish wait for a trainer; facts to look at again also for an officer. */
@ApplicationScoped
class CoursesWaiting implements Waiting {
  @Inject Drafts drafts;
  @Inject FactShelf facts;
  @Inject Caller caller;
  @Inject Clock clock;

  @Override
  public List<Work> forCaller(Place place) {
    var work = new ArrayList<Work>();
    if (place == Place.FIELD) {
      return work;
    }
    if (caller.has(Role.TRAINER) || caller.has(Role.OFFICER)) {
      var today = Dates.today(clock);
      long expired = facts.all().values().stream().filter(fact -> fact.expiredOn(today)).count();
      add(work, "courses.waiting.facts", expired, "warn", "/staff/courses/facts");
    }
    if (caller.has(Role.TRAINER)) {
      long open = drafts.countOf(caller.account().orElse(0L));
      add(work, "courses.waiting.drafts", open, "edit", "/staff/courses/list");
    }
    return work;
  }

  private static void add(List<Work> work, String key, long count, String icon, String address) {
    if (count > 0) {
      work.add(new Work(key, count, icon, address));
    }
  }
}
