package id.sinau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinau.shared.Uuid7;
import id.sinau.suite.Deployed;
import id.sinau.suite.Given;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class RegisteringIT extends Deployed {
  @Inject Registering registering;
  @Inject Clock clock;
  @Resource ManagedExecutorService others;

  @Test
  void sendingTheLastPageTwiceMakesOnePerson() {
    var ticket = Uuid7.at(clock.instant());
    var once =
        registering.register(given.registration(ticket, "Tini", Given.HOME, null), Given.PIN);
    var twice =
        registering.register(given.registration(ticket, "Tini", Given.HOME, null), Given.PIN);
    assertThat(twice).isEqualTo(once);
    assertThat(rows.number("select count(*) from person where ticket = ?", Uuid7.bytes(ticket)))
        .isEqualTo(1);
  }

  @Test
  void aDoubleTapMakesOnePersonToo() throws Exception {
    var ticket = Uuid7.at(clock.instant());
    Callable<Registered> tap =
        () -> registering.register(given.registration(ticket, "Tini", Given.HOME, null), Given.PIN);
    var seen = new HashSet<Long>();
    for (var answer : others.invokeAll(List.of(tap, tap, tap))) {
      try {
        seen.add(answer.get().account());
      } catch (java.util.concurrent.ExecutionException late) {
        assertThat(late).hasStackTraceContaining("Duplicate entry");
      }
    }
    assertThat(seen).hasSize(1);
    assertThat(rows.number("select count(*) from person where ticket = ?", Uuid7.bytes(ticket)))
        .isEqualTo(1);
  }

  @Test
  void everyConsentIsARowAlsoWhenRefused() {
    var tini = given.learner("Tini");
    assertThat(
            rows.texts(
                "select concat(kind, given) from consent where person_id = ? order by kind",
                tini.person()))
        .containsExactly("BANK0", "MESSAGES0", "PHOTOS0", "STORIES0");
  }

  @Test
  void aPinEverybodyGuessesFirstIsRefused() {
    assertThatThrownBy(
            () -> registering.register(given.registration("Tini", Given.HOME, null), "123456"))
        .isInstanceOf(WeakPin.class);
  }
}
