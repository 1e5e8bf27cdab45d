package id.sinau.grants.web;

import id.sinau.grants.ApplicationFile;
import id.sinau.grants.Handler;
import id.sinau.grants.Stage;
import id.sinau.grants.StepRow;
import id.sinau.shared.Role;
import id.sinau.web.Numbers;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The way of an application: done steps with date and who, the present one, the ones to come. */
@RequestScoped
public class Way {
  private static final List<Stage> USUAL =
      List.of(
          Stage.SUBMITTED,
          Stage.FILE_CHECKED,
          Stage.SURVEYED,
          Stage.PROPOSED,
          Stage.APPROVED,
          Stage.DECREED,
          Stage.HANDED_OVER,
          Stage.VISITED);

  @Inject Words words;
  @Inject Numbers numbers;

  List<PathStep> of(ApplicationFile file) {
    var path = new ArrayList<PathStep>();
    var story = file.story();
    for (int i = 0; i < story.size(); i++) {
      boolean end = i == story.size() - 1 && (isNo(file.stage()) || file.handler() == null);
      path.add(done(story.get(i), end && isNo(file.stage())));
    }
    if (isNo(file.stage())) {
      return path;
    }
    boolean waiting = file.handler() != null;
    for (var stage : USUAL.subList(passed(file), USUAL.size())) {
      path.add(waiting ? now(stage, file) : new PathStep("next", title(stage), ""));
      waiting = false;
    }
    return path;
  }

  private static boolean isNo(Stage stage) {
    return stage.isRefusal() || stage == Stage.WITHDRAWN;
  }

  /** How many of the usual steps lie behind: where she stands now, not where she once was. */
  private static int passed(ApplicationFile file) {
    return switch (file.stage()) {
      case RETURNED -> 0;
      case WAITING_LIST -> USUAL.indexOf(Stage.APPROVED);
      default -> USUAL.indexOf(file.stage()) + 1;
    };
  }

  private PathStep done(StepRow step, boolean stopped) {
    var date = numbers.longDate(step.at());
    var detail =
        Role.LEARNER.equals(step.role())
            ? words.say("grants.application.done.self", date)
            : words.say("grants.application.done", date, who(step.called(), step.role()));
    return new PathStep(stopped ? "stopped" : "done", title(step.to()), detail);
  }

  private PathStep now(Stage coming, ApplicationFile file) {
    var since = numbers.longDate(file.since());
    var title =
        file.stage() == Stage.HANDED_OVER
            ? title(coming)
            : words.get("grants.stage." + file.stage());
    return new PathStep(
        "now", title, words.say("grants.application.handled", handler(file.handler()), since));
  }

  String handler(Handler handler) {
    return who(handler.called(), handler.role());
  }

  String who(String called, String role) {
    var office = words.get("grants.role." + role);
    return called == null || Role.LEARNER.equals(role)
        ? office
        : words.say("grants.handler", called, office);
  }

  private String title(Stage stage) {
    return words.get("grants.step." + stage);
  }
}
