package id.sinau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinau.shared.Uuid7;
import id.sinau.suite.Visit;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * A learner with a phone without script who takes the same quiz again and again. What gets no
 * answer she sends again, as anyone does who sees an error.
 */
final class QuizTaker {
  private static final String QUIZ = "/k/aman-digital/kuis/bab-1";
  private static final Pattern CHOICE = Pattern.compile("name=\"answer\" id=\"answer-(\\d)\"");

  private final Visit phone;
  private final String called;
  private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
  private final Thread answering = new Thread(this::answer, "quiz taker");
  private volatile boolean told;
  private volatile boolean cutOff;
  private volatile Throwable trouble;

  QuizTaker(String site, String called) {
    this.phone = new Visit(site, HttpClient.Redirect.NEVER);
    this.called = called;
    answering.setDaemon(true);
    answering.setUncaughtExceptionHandler((thread, thrown) -> trouble = thrown);
  }

  /** Answers every question of the registration at once; they travel together in the end. */
  QuizTaker register() {
    phone
        .open("/daftar")
        .send(
            "/daftar",
            ("step=PIN go=next honorific=BU called=%s fullName=%1$s birthYear=1985"
                    + " subdistrict=35.10.04 village=35.10.04.2005 relation=RETURNED"
                    + " pin=246810 pinAgain=246810")
                .formatted(called)
                .split("[ =]"));
    assertThat(phone.status()).as(phone.body()).isEqualTo(302);
    return this;
  }

  QuizTaker answerUntilTold() {
    answering.start();
    return this;
  }

  private void answer() {
    while (!told) {
      open();
      if (phone.body().contains("value=\"answer\"")) {
        answerOne();
      } else {
        // The front page, the page before handing in, or the result: each has one button.
        send("go", phone.body().contains("value=\"finish\"") ? "finish" : "begin");
      }
    }
  }

  private void open() {
    until(() -> phone.open(QUIZ).status() == 200);
  }

  private void answerOne() {
    var choice = CHOICE.matcher(phone.body());
    assertThat(choice.find()).as(phone.body()).isTrue();
    var act = Base64.getUrlDecoder().decode(hidden("ticket"));
    var question = hidden("question");
    send("go", "answer", "answer", choice.group(1), "question", question);
    acknowledged.put(Uuid7.fromBytes(Arrays.copyOf(act, 16)), question);
  }

  /** Sends the form, and the very same again while nobody says that it is kept. */
  private void send(String... fields) {
    var withTicket = Arrays.copyOf(fields, fields.length + 2);
    withTicket[fields.length] = "ticket";
    withTicket[fields.length + 1] = hidden("ticket");
    until(() -> phone.send(QUIZ, withTicket).status() == 302);
    assertThat(phone.headers("Location")).allMatch(there -> there.contains(QUIZ));
  }

  private void until(BooleanSupplier done) {
    while (!tried(done)) {
      cutOff = true;
      Pause.millis(200);
    }
  }

  private boolean tried(BooleanSupplier act) {
    try {
      boolean done = act.getAsBoolean();
      // 404 while the server has not deployed yet; anything else below 500 blames the learner.
      assertThat(done || phone.status() == 404 || phone.status() >= 500)
          .as(phone.status() + " " + phone.body())
          .isTrue();
      return done;
    } catch (UncheckedIOException lost) {
      return false;
    }
  }

  /** A field of the quiz's own form; the menu above it holds another. */
  private String hidden(String name) {
    var form = phone.body().indexOf("action=\"" + QUIZ + "\"");
    var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(phone.body());
    assertThat(form >= 0 && field.find(form)).as(phone.body()).isTrue();
    return field.group(1);
  }

  int acknowledged() {
    return acknowledged.size();
  }

  boolean wasCutOff() {
    return cutOff;
  }

  void mustBeAnswering() {
    assertThat(trouble).isNull();
  }

  /** Lets her finish the answer she is giving; what she was told is kept, with its question. */
  Map<UUID, String> stop() throws InterruptedException {
    told = true;
    answering.join();
    mustBeAnswering();
    return acknowledged;
  }
}
