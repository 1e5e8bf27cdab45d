package id.sinau.bench;

import id.sinau.bench.Shelf.Course;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Requests per second, and what each costs server and database, beside the cheapest pages the
 * platform can make: a servlet that writes the same bytes, an empty page, an empty page that makes
 * the reads a lesson cannot do without. The load is Java's HttpClient, one kept connection a
 * thread.
 */
final class Load {
  private static final int SITTERS = 200;

  /** Fewer would measure the compiler, which the first thousands of requests keep at work. */
  private static final int WARM = 3_000;

  private final String site;
  private final SignIns signIns;
  private final Course course;

  Load(String site, SignIns signIns, Shelf shelf) {
    this.site = site;
    this.signIns = signIns;
    this.course = shelf.courses().get(0);
  }

  Table measure(int connections, int seconds) throws SQLException {
    var table =
        new Table(
            "Load: Java HttpClient, %d connections, %d s each, warm"
                .formatted(connections, seconds));
    var learners = signIns.learnersIn(course.id(), connections);
    var lesson = "/k/" + course.code() + "/" + course.lessons().get(0);
    var bytes = new Client(site, learners.get(0)).open(lesson, 200).body();
    new Client(site, null).post("/bench/bytes", 204, Map.of("bytes", bytes));
    var visitor = new ArrayList<String>();
    for (int i = 0; i < connections; i++) {
      visitor.add(null);
    }
    get(table, "floor: servlet, the lesson's bytes", visitor, "/bench/bytes", seconds);
    get(table, "floor: empty stateless Facelets page", visitor, "/bench/page", seconds);
    get(
        table,
        "floor: the same, signed in, with progress",
        learners,
        "/bench/page?of=" + course.id(),
        seconds);
    get(table, "lesson page, signed in", learners, lesson, seconds);
    get(table, "catalogue, visitor", visitor, "/", seconds);
    answers(table, connections);
    attempts(table, connections);
    var officer = signIns.officer();
    get(
        table,
        "officer's table of people",
        java.util.Collections.nCopies(connections, officer),
        "/staff/reports/people",
        seconds);
    return table;
  }

  private void get(Table table, String name, List<String> cookies, String address, int seconds) {
    var clients = cookies.stream().map(c -> new Client(site, c)).toList();
    var warming = new Timed();
    while (warming.count() < WARM) {
      repeat(warming, clients, address, seconds);
    }
    var timed = new Timed();
    timed.phase(() -> repeat(timed, clients, address, seconds));
    table.row(name, timed, clients.get(0).open(address, 200).body().length());
  }

  private static void repeat(Timed timed, List<Client> clients, String address, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    together(
        clients.stream()
            .<Runnable>map(
                client ->
                    () -> {
                      while (System.nanoTime() < end) {
                        timed.time(() -> client.open(address, 200));
                      }
                    })
            .toList(),
        clients.size());
  }

  /** Only sending the answer is measured; getting the question before it is not. */
  private void answers(Table table, int connections) throws SQLException {
    var quiz = "/k/" + course.code() + "/kuis/" + course.quizzes().get(0);
    var clients =
        signIns.learnersWithout(course.id(), SITTERS).stream()
            .map(c -> new Client(site, c))
            .toList();
    together(clients.stream().<Runnable>map(c -> () -> begin(c, quiz)).toList(), connections);
    var timed = new Timed();
    answer(new Timed(), clients, quiz, connections);
    answer(timed, clients, quiz, connections);
    answer(timed, clients, quiz, connections);
    table.row("quiz answer, signed in (POST, committed)", timed, 0);
  }

  private static void answer(Timed timed, List<Client> clients, String quiz, int connections) {
    together(clients.stream().<Runnable>map(c -> () -> c.open(quiz, 200)).toList(), connections);
    var answers =
        clients.stream()
            .<Runnable>map(c -> () -> timed.time(() -> c.submit(quiz, 302, answer(c))))
            .toList();
    timed.phase(() -> together(answers, connections));
  }

  /** Only what is sent is measured: beginning, each answer, handing in. */
  private void attempts(Table table, int connections) throws SQLException {
    var quiz = "/k/" + course.code() + "/kuis/" + course.quizzes().get(0);
    int sent = 0;
    Timed timed = null;
    for (int round = 0; round < 2; round++) {
      timed = new Timed();
      var clients =
          signIns.learnersWithout(course.id(), SITTERS).stream()
              .map(c -> new Client(site, c))
              .toList();
      sent = attempt(timed, clients, quiz, connections);
    }
    table.row("whole attempt of %d, each answer committed".formatted(sent), timed, 0);
  }

  private static int attempt(Timed timed, List<Client> clients, String quiz, int connections) {
    each(clients, connections, c -> c.open(quiz, 200));
    timed.phase(() -> each(clients, connections, c -> c.submit(quiz, 302, Map.of("go", "begin"))));
    int answers = 0;
    each(clients, connections, c -> c.open(quiz, 200));
    while (clients.get(0).body().contains("value=\"answer\"")) {
      timed.phase(() -> each(clients, connections, c -> c.submit(quiz, 302, answer(c))));
      each(clients, connections, c -> c.open(quiz, 200));
      answers++;
    }
    timed.phase(
        () ->
            each(
                clients,
                connections,
                c -> timed.time(() -> c.submit(quiz, 302, Map.of("go", "finish")))));
    return answers;
  }

  private static void each(List<Client> clients, int connections, Consumer<Client> act) {
    together(clients.stream().<Runnable>map(c -> () -> act.accept(c)).toList(), connections);
  }

  private static void begin(Client client, String quiz) {
    client.open(quiz, 200).submit(quiz, 302, Map.of("go", "begin"));
  }

  private static Map<String, String> answer(Client client) {
    var choice = Pattern.compile("name=\"answer\" id=\"answer-(\\d+)\"").matcher(client.body());
    if (!choice.find()) {
      throw new IllegalStateException("no question is asked");
    }
    return Map.of("go", "answer", "answer", choice.group(1));
  }

  private static void together(List<Runnable> work, int threads) {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var running = new ArrayList<Future<?>>();
      work.forEach(w -> running.add(pool.submit(w)));
      for (var one : running) {
        one.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdown();
    }
  }
}
