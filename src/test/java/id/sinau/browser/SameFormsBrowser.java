package id.sinau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A page that the phone makes from what it has stored is the page that the server makes (design.md
 * §2.4): the same elements, attributes and words, tickets apart.
 */
class SameFormsBrowser extends InBrowser {

  private static final String COURSE = "/k/uang-keluarga";
  private static final String LESSON = "01-catat-uang";

  /** A page of the quiz as the server showed it, and what had been answered by then. */
  private record Seen(String kind, String question, String html, Map<String, Object> answers) {}

  /** Elements, attributes and words, without what differs from one showing to the next. */
  static final String PLAIN =
      """
      const plain = root => {
        const out = [];
        const walk = (node, deep) => {
          if (node.nodeType === 3) {
            const words = node.textContent.replace(/\\s+/g, ' ').trim();
            if (words) out.push(' '.repeat(deep) + words);
          }
          if (node.nodeType !== 1 || node.matches('input[name=ticket], .listen, .ticks')) return;
          const said = [...node.attributes].map(a => [a.name, a.name === 'class' ? a.value.trim().split(/\\s+/).sort().join('.') : a.value])
            .filter(([name, value]) => name !== 'class' || value).map(a => a.join('=')).sort();
          out.push(' '.repeat(deep) + [node.localName, ...said].join(' '));
          (node.content ?? node).childNodes.forEach(child => walk(child, deep + 1));
        };
        root.childNodes.forEach(child => walk(child, 0));
        return out.join('\\n');
      };
      """;

  static final String SERVERS =
      "html => {"
          + PLAIN
          + "return plain(new DOMParser().parseFromString(html, 'text/html').querySelector('main')); }";

  private static final String PHONES =
      "async ([base, course, lesson, quiz, kind, question, answers, attempt]) => {"
          + PLAIN
          + """
          const f = await import(base + 'forms.js');
          const { checked, library } = await import(base + 'keep.js');
          const found = (await library()).courses.find(c => c.code === course);
          const bundle = checked(await (await fetch('/api/bundle/' + found.hash)).json(), found);
          const her = { read: {}, best: {}, finished: {}, open: {}, last: {} };
          const a = { id: attempt, answers, given: 0 };
          const s = f.sitting(bundle, quiz, a, kind === 'feedback' ? question : null);
          const main = document.createElement('main');
          main.innerHTML = String({
            lesson: () => f.lesson(bundle, her, lesson, ''),
            front: () => f.front(bundle, quiz),
            question: () => f.question(bundle, quiz, s),
            refused: () => f.question(bundle, quiz, s, true),
            feedback: () => f.feedback(bundle, quiz, s, a),
            review: () => f.review(bundle, quiz),
            result: () => f.result(bundle, quiz, a),
          }[kind]());
          return plain(main);
        }""";

  @Test
  void lessonQuestionFeedbackAndResultAreTheSame() {
    sameQuiz("bab-1", 0);
    sameQuiz("bab-3", 1);
  }

  @Test
  void thePretestIsTheSame() {
    sameQuiz("cek-awal", 0);
  }

  private void sameQuiz(String quiz, int choice) {
    var server = phoneWithoutScript();
    registered(server, "Tini");
    var seen = new ArrayList<Seen>();
    server.navigate(COURSE + "/" + LESSON);
    seen.add(new Seen("lesson", "", server.content(), Map.of()));
    server.navigate(COURSE + "/kuis/" + quiz);
    seen.add(new Seen("front", "", server.content(), Map.of()));
    Clicks.follow(server, server.locator("button[value=begin]"));
    var answers = sit(server, seen, choice);
    seen.add(new Seen("review", "", server.content(), answers));
    Clicks.follow(server, server.locator("button[value=finish]"));
    seen.add(new Seen("result", "", server.content(), answers));
    var attempt = server.url().replaceAll(".*hasil=", "");

    var page = phone();
    page.navigate("/hp");
    page.locator("main h1").waitFor();
    for (var each : seen) {
      var phones =
          page.evaluate(
              PHONES,
              List.of(
                  ScriptsBrowser.base(page),
                  "uang-keluarga",
                  LESSON,
                  quiz,
                  each.kind,
                  each.question,
                  each.answers,
                  attempt));
      assertThat(phones)
          .as("%s %s", each.kind, each.question)
          .isEqualTo(page.evaluate(SERVERS, each.html));
    }
    assertThat(seen).hasSizeGreaterThan(8);
  }

  /** Answers every question; once it sends none, to see the refusal. */
  private static Map<String, Object> sit(Page server, List<Seen> seen, int choice) {
    var answers = new HashMap<String, Object>();
    while (server.locator("input[name=answer]").count() > 0) {
      var question = server.locator("input[name=question]").inputValue();
      seen.add(new Seen("question", question, server.content(), Map.copyOf(answers)));
      if (answers.size() == 1) {
        Clicks.follow(server, server.locator("button[value=answer]"));
        seen.add(new Seen("refused", question, server.content(), Map.copyOf(answers)));
      }
      server.locator(".choices label").nth(choice).click();
      var ticked = Integer.valueOf(server.locator("input[name=answer]").nth(choice).inputValue());
      Clicks.follow(server, server.locator("button[value=answer]"));
      answers.put(question, List.of(ticked));
      if (server.url().contains("lihat=")) {
        seen.add(new Seen("feedback", question, server.content(), Map.copyOf(answers)));
        Clicks.follow(server, server.locator("main a.btn").first());
      }
    }
    return answers;
  }
}
