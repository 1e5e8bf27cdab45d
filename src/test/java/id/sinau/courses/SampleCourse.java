package id.sinau.courses;

import id.sinau.courses.facts.Fact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small course that the linter has nothing to say against, for tests to spoil. */
public final class SampleCourse {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<String> COMPETENCIES = List.of("hitung", "catat", "tanya");

  private SampleCourse() {}

  public static CourseDocument document() {
    var quizzes = new TreeMap<String, QuizDocument>();
    quizzes.put(
        "cek-awal", new QuizDocument(QuizKind.PRETEST, "Cek awal", 0, questions("awal", 3)));
    quizzes.put("bab-1", new QuizDocument(QuizKind.CHAPTER, "Kuis bab 1", 3, questions("bab", 4)));
    quizzes.put(
        "tes-akhir", new QuizDocument(QuizKind.POSTTEST, "Tes akhir", 10, questions("akhir", 30)));
    return new CourseDocument(
        "jual-pisang",
        "Jual pisang goreng",
        "Menghitung harga pisang goreng.",
        "Untuk siapa pun yang berjualan.",
        4,
        "",
        COMPETENCIES.stream().map(id -> new CompetencyDocument(id, "Mampu " + id)).toList(),
        List.of(new ChapterDocument("Harga", List.of("02-harga", "01-modal"), "bab-1")),
        List.of(lesson("01-modal", "hitung", "catat"), lesson("02-harga", "tanya")),
        quizzes,
        "cek-awal",
        "tes-akhir",
        new TaskDocument("Hitung modal", "Hitung modal **satu** wajan.\n\n- Tulis bahannya."),
        List.of(item("a"), item("b"), item("c"), item("d"), item("e")),
        List.of(new GlossaryEntry("Modal", "Uang untuk mulai berjualan.")),
        "## Rencana\n\nSetengah hari di balai desa.");
  }

  public static SortedMap<String, byte[]> media() {
    var drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 200\"><rect width=\"9\" height=\"9\"/></svg>";
    return new TreeMap<>(Map.of("01-modal/pisang.svg", drawing.getBytes(StandardCharsets.UTF_8)));
  }

  public static Map<String, Fact> facts() {
    return Map.of(
        "ojk-telepon",
        fact("ojk-telepon", "157", Fact.Certainty.PRESS, "2027-05-31"),
        "bunga",
        fact("bunga", "3 persen setahun", Fact.Certainty.UNCONFIRMED, "2027-05-31"),
        "lama",
        fact("lama", "Rp 2.000", Fact.Certainty.OFFICIAL, "2026-01-01"));
  }

  private static Fact fact(String key, String value, Fact.Certainty certainty, String until) {
    return new Fact(
        key, value, "", "buku", certainty, TODAY, LocalDate.parse(until), "OJK atau bank");
  }

  private static LessonDocument lesson(String code, String... competencies) {
    var body = new StringBuilder();
    body.append("Modal adalah uang yang keluar lebih dulu.\n\n");
    body.append("```chat\nBu Rini: Berapa modalnya?\nAnda: Saya hitung dulu.\n```\n\n");
    if (code.equals("01-modal")) {
      body.append("![Wajan berisi pisang goreng](pisang.svg)\n\n");
    }
    body.append("Telepon OJK di {{ojk-telepon}} bila ragu.\n\n```calculator\nprice\n```\n\n");
    body.append("## Contoh: Bu Tini\n\n");
    body.append("Bu Tini membeli pisang seharga Rp 20.000. ".repeat(22));
    return new LessonDocument(
        code,
        "Materi " + code,
        4,
        List.of(competencies),
        "Hitung dulu, lalu jual.",
        "Tulis harga tiga bahan.",
        body.toString(),
        "Modal adalah uang yang keluar lebih dulu.");
  }

  private static List<QuestionDocument> questions(String prefix, int count) {
    var questions = new ArrayList<QuestionDocument>();
    for (int i = 0; i < count; i++) {
      var choices = new ArrayList<ChoiceDocument>();
      for (int j = 0; j < 4; j++) {
        var text = "Pilihan " + prefix + " " + "nomor ".repeat((j + i / 4) % 4) + j;
        choices.add(new ChoiceDocument(text, j == i % 4, "Alasannya begini."));
      }
      var competency = COMPETENCIES.get(i % COMPETENCIES.size());
      var prompt = "Apa yang Anda lakukan, " + prefix + " " + i + "?";
      questions.add(
          new QuestionDocument(
              prefix + "-" + i,
              "single",
              competency,
              i % 2 == 0 ? "01-modal" : "02-harga",
              prompt,
              choices));
    }
    return questions;
  }

  private static SurveyItem item(String id) {
    return new SurveyItem(id, SurveyItem.Kind.SCALE, "Bahasanya mudah.");
  }
}
