package id.sinau.home.web;

import id.sinau.people.CurrentCaller;
import id.sinau.people.Honorific;
import id.sinau.shared.Dates;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/** How a start page greets whoever is signed in, by the clock of Java. */
@Named
@RequestScoped
public class Greeting {
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject Clock clock;

  /** "Selamat siang, Bu Tini". */
  public String getWords() {
    int hour = clock.instant().atZone(Dates.ZONE).getHour();
    var time = hour < 11 ? "morning" : hour < 15 ? "noon" : hour < 18 ? "afternoon" : "evening";
    var who = caller.signedIn().orElseThrow();
    var called =
        who.honorific() == Honorific.NONE
            ? who.called()
            : words.get("people.honorific." + who.honorific()) + " " + who.called();
    return words.say("home.greeting." + time, called);
  }

  /** "Selasa, 24 November 2026". */
  public String getToday() {
    return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", words.locale())
        .format(clock.instant().atZone(Dates.ZONE));
  }
}
