package id.sinau.quizzes.web;

import id.sinau.quizzes.Advice;
import id.sinau.quizzes.QuestionItem;
import id.sinau.quizzes.QuestionStatistics;
import id.sinau.quizzes.QuestionStatistics.QuizItems;
import id.sinau.web.Form;
import id.sinau.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Per question of a course: how many had it right, and which wrong choice drew them. */
@Named
@RequestScoped
public class QuestionsPage {
  @Inject QuestionStatistics statistics;
  @Inject Form form;
  @Inject Words words;
  private List<QuizItems> quizzes;

  public void open() {
    quizzes = statistics.of(form.value("course"), isFirst());
  }

  /** Only each person's first attempt counts, unless all are asked for. */
  public boolean isFirst() {
    return !"semua".equals(form.value("hitung"));
  }

  public List<QuizItems> getQuizzes() {
    return quizzes;
  }

  public List<String> advice(QuestionItem item) {
    return Advice.on(item).stream()
        .map(advice -> words.say("quizzes.advice." + advice.kind(), advice.choice()))
        .toList();
  }

  /** good, warn or idle: whether somebody should look at the question. */
  public String state(QuestionItem item) {
    return switch (Advice.on(item).get(0).kind()) {
      case NOT_ENOUGH -> "idle";
      case FINE, VERY_EASY -> "good";
      default -> "warn";
    };
  }

  /** Whole percent, such as 63 %. */
  public String percent(double share) {
    return Math.round(share * 100) + "\u00a0%";
  }

  /** 0,42, or the words for too few answers. */
  public String itemRest(QuestionItem item) {
    return item.itemRest().isPresent()
        ? String.format(Locale.forLanguageTag("id-ID"), "%.2f", item.itemRest().getAsDouble())
        : words.get("quizzes.statistics.notEnough");
  }
}
