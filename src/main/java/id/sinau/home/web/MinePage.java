package id.sinau.home.web;

import id.sinau.people.CurrentCaller;
import id.sinau.people.Honorific;
import id.sinau.progress.MyProgress;
import id.sinau.progress.Standing;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** A learner's start: what she was doing, one tap from going on. */
@Named
@RequestScoped
public class MinePage {
  @Inject MyProgress mine;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject Clock clock;
  private List<Standing> courses;

  public void act() {
    caller.learner();
    courses = mine.courses();
  }

  /** "Selamat siang, Bu Tini" by the clock of Java. */
  public String getGreeting() {
    int hour = clock.instant().atZone(ZoneId.of("Asia/Jakarta")).getHour();
    var time = hour < 11 ? "morning" : hour < 15 ? "noon" : hour < 18 ? "afternoon" : "evening";
    var who = caller.signedIn().orElseThrow();
    var called =
        who.honorific() == Honorific.NONE
            ? who.called()
            : words.get("people.honorific." + who.honorific()) + " " + who.called();
    return words.say("home.greeting." + time, called);
  }

  /** The course she was in last and has not completed, or null. */
  public Standing getCurrent() {
    return courses.stream().filter(c -> !c.isComplete()).findFirst().orElse(null);
  }

  public List<Standing> getOthers() {
    return courses.stream().filter(c -> c != getCurrent()).toList();
  }
}
