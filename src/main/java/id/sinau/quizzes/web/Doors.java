package id.sinau.quizzes.web;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuizKind;
import id.sinau.courses.Shelf;
import id.sinau.journal.Recording;
import id.sinau.quizzes.PosttestNotYet;
import id.sinau.shared.Caller;
import id.sinau.shared.Facts;
import id.sinau.shared.JsonParts;
import id.sinau.shared.NotFound;
import id.sinau.shared.NotSignedIn;
import id.sinau.shared.Role;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whether a quiz is open to this reader, on which version, and why not. What she has done is asked
 * through the port of facts.
 */
@RequestScoped
public class Doors {
  @Inject Shelf shelf;
  @Inject Caller caller;
  @Inject Words words;
  @Inject Recording recording;
  @Inject @Any Instance<Facts> rooms;
  private Map<String, Object> facts;

  /** The version she is on, or the newest for somebody who has not begun. */
  PublishedCourse version(String code) {
    if (!caller.has(Role.LEARNER)) {
      throw new NotSignedIn();
    }
    var version = facts().get("course." + code + ".version");
    return version == null
        ? shelf.newest(code).orElseThrow(NotFound::new)
        : shelf.version((Long) version);
  }

  List<String> reasons(PublishedCourse course, QuizKind kind) {
    var reasons = new ArrayList<String>();
    if (kind == QuizKind.POSTTEST
        && !Boolean.TRUE.equals(facts().get("course." + course.code() + ".ready"))) {
      var lessons =
          facts()
              .getOrDefault(
                  "course." + course.code() + ".lessonsLeft",
                  (long) course.document().lessons().size());
      var quizzes =
          facts()
              .getOrDefault(
                  "course." + course.code() + ".quizzesLeft",
                  (long) course.document().chapters().size());
      reasons.add(words.say("progress.posttestAfter", lessons, quizzes));
    }
    return reasons;
  }

  void check(PublishedCourse course, QuizKind kind) {
    if (!reasons(course, kind).isEmpty()) {
      throw new PosttestNotYet();
    }
  }

  /** Leaves the pre-test out; it was never scored. Returns where she goes on. */
  String skip(UUID act, PublishedCourse course) {
    recording.record(
        act,
        "PRETEST_SKIPPED",
        null,
        JsonParts.MAKE.createObjectBuilder().add("version", course.versionId()).build());
    return "/k/" + course.code() + "/" + course.document().lessonsInOrder().get(0).code();
  }

  private Map<String, Object> facts() {
    if (facts == null) {
      facts = new HashMap<>();
      rooms.stream()
          .filter(r -> r.prefix().equals("course"))
          .forEach(r -> facts.putAll(r.about(caller.learner())));
    }
    return facts;
  }
}
