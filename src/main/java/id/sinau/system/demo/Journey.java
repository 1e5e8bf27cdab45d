package id.sinau.system.demo;

import id.sinau.courses.PublishedCourse;
import id.sinau.courses.QuestionDocument;
import id.sinau.courses.SurveyItem;
import id.sinau.progress.LessonRead;
import id.sinau.progress.OpinionGiven;
import id.sinau.progress.PretestSkipped;
import id.sinau.quizzes.Answered;
import id.sinau.quizzes.AttemptBegun;
import id.sinau.quizzes.AttemptFinished;
import id.sinau.quizzes.Paper;
import id.sinau.quizzes.Score;
import id.sinau.shared.JsonParts;
import id.sinau.shared.LearningEvent;
import id.sinau.shared.Uuid7;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One person's way through one course, told as the events her phone would have made. Ids are made
 * from the seeded chance, so the same demonstration has the same papers.
 */
final class Journey {
  private final Random chance;
  private final long person;
  private final PublishedCourse course;
  private final UUID device;
  private final List<LearningEvent> events = new ArrayList<>();
  private final Instant notAfter;
  private Instant now;
  private long sequence;
  private boolean passed;

  Journey(Random chance, long person, PublishedCourse course, Instant from, Instant notAfter) {
    this.chance = chance;
    this.person = person;
    this.course = course;
    this.now = from;
    this.notAfter = notAfter;
    this.device = id();
    this.sequence = from.toEpochMilli();
  }

  List<LearningEvent> events() {
    return events;
  }

  Instant end() {
    return now;
  }

  /**
   * Learns up to a share of the lessons, with their chapter quizzes.
   *
   * @param share 0–1 of the lessons
   * @param skill 0–1, how likely an answer is right
   */
  Journey learn(double share, double skill) {
    int lessons = (int) Math.round(course.document().lessonsInOrder().size() * share);
    if (lessons > 0) {
      add(PretestSkipped.NAME, null, body("version", course.versionId()));
    }
    for (var chapter : course.document().chapters()) {
      for (var lesson : chapter.lessons()) {
        if (lessons-- <= 0) {
          return this;
        }
        pause(5, 60 * 30);
        add(
            LessonRead.NAME,
            null,
            JsonParts.MAKE
                .createObjectBuilder(body("version", course.versionId()))
                .add("lesson", lesson)
                .build());
      }
      if (!chapter.quiz().isEmpty()) {
        attempt(chapter.quiz(), skill);
      }
    }
    return this;
  }

  /** Sits the post-test until it is passed, at most so many times. */
  Journey sit(int most, double skill) {
    for (int tries = 0; tries < most; tries++) {
      if (attempt(course.document().posttest(), Math.min(1, skill + 0.12 * tries)).passed()) {
        passed = true;
        break;
      }
    }
    return this;
  }

  /** Two of three who passed say what they think of the course; some add a sentence. */
  Journey judge(List<String> sentences) {
    var taste = new Random(person * 31 + course.courseId());
    if (!passed || taste.nextInt(3) == 0) {
      return this;
    }
    var answers = JsonParts.MAKE.createObjectBuilder();
    for (var item : course.document().survey()) {
      if (item.kind() == SurveyItem.Kind.SCALE) {
        answers.add(item.id(), Math.min(OpinionGiven.BEST, 3 + taste.nextInt(4)));
      } else {
        boolean says = taste.nextInt(6) == 0;
        answers.add(item.id(), says ? sentences.get(taste.nextInt(sentences.size())) : "");
      }
    }
    var said =
        JsonParts.MAKE
            .createObjectBuilder(body("version", course.versionId()))
            .add("answers", answers)
            .build();
    var thread = OpinionGiven.thread(course.courseId());
    events.add(
        new LearningEvent(
            id(taste), person, device, ++sequence, OpinionGiven.NAME, thread, said, now, now));
    return this;
  }

  private Score attempt(String name, double skill) {
    var quiz = course.document().quiz(name).orElseThrow();
    pause(2, 60 * 20);
    var attempt =
        add(
            AttemptBegun.NAME,
            null,
            JsonParts.MAKE
                .createObjectBuilder(body("version", course.versionId()))
                .add("quiz", name)
                .build());
    int right = 0;
    var paper = Paper.of(quiz, attempt);
    for (var asked : paper.questions()) {
      pause(0, 1);
      boolean knows = chance.nextDouble() < skill;
      right += knows ? 1 : 0;
      answer(attempt, asked.question(), knows);
    }
    add(AttemptFinished.NAME, attempt, body("answers", paper.questions().size()));
    return new Score(right, paper.questions().size());
  }

  private void answer(UUID attempt, QuestionDocument question, boolean knows) {
    var right = new TreeSet<Integer>();
    for (int i = 0; i < question.choices().size(); i++) {
      if (question.choices().get(i).right()) {
        right.add(i);
      }
    }
    var ticked = knows ? right : wrong(question, right);
    var choices = JsonParts.MAKE.createArrayBuilder();
    ticked.forEach(choices::add);
    add(
        Answered.NAME,
        attempt,
        JsonParts.MAKE
            .createObjectBuilder()
            .add("question", question.id())
            .add("ticked", choices)
            .build());
  }

  /** One wrong choice; the first wrong one draws most, as in life. */
  private TreeSet<Integer> wrong(QuestionDocument question, TreeSet<Integer> right) {
    var others = new ArrayList<Integer>();
    for (int i = 0; i < question.choices().size(); i++) {
      if (!right.contains(i)) {
        others.add(i);
      }
    }
    var ticked = new TreeSet<Integer>();
    ticked.add(others.get(chance.nextInt(100) < 60 ? 0 : chance.nextInt(others.size())));
    return ticked;
  }

  private UUID add(String kind, UUID thread, JsonObject body) {
    var id = id();
    events.add(new LearningEvent(id, person, device, ++sequence, kind, thread, body, now, now));
    return id;
  }

  private void pause(int minMinutes, int maxMinutes) {
    var next =
        now.plus(
            Duration.ofSeconds(
                60L * minMinutes + chance.nextInt(60 * (maxMinutes - minMinutes) + 1)));
    now = next.isAfter(notAfter) ? now.plusSeconds(20) : next;
  }

  private UUID id() {
    return id(chance);
  }

  private UUID id(Random chance) {
    var random = new UUID(chance.nextLong(), chance.nextLong());
    var time = Uuid7.at(now);
    return new UUID(
        (time.getMostSignificantBits() & ~0xfffL) | (random.getMostSignificantBits() & 0xfff),
        (random.getLeastSignificantBits() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
  }

  private static JsonObject body(String name, long value) {
    return JsonParts.MAKE.createObjectBuilder().add(name, value).build();
  }
}
