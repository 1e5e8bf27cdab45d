package id.sinau.progress;

import id.sinau.courses.SurveyItem;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What people answered to one item of the reaction survey.
 *
 * @param marks how many gave 1, 2, 3, 4 and 5; all 0 for a text
 * @param texts in the order of the alphabet, so that their order tells nobody's name
 */
public record Opinion(SurveyItem item, List<Long> marks, List<String> texts) {
  public Opinion {
    marks = List.copyOf(marks);
    texts = List.copyOf(texts);
  }

  static Opinion of(SurveyItem item, Collection<JsonObject> answers) {
    var marks = new Long[] {0L, 0L, 0L, 0L, 0L};
    var texts = new ArrayList<String>();
    for (var each : answers) {
      var answer = each.get(item.id());
      if (answer instanceof JsonNumber mark && OpinionGiven.isScale(item)) {
        marks[mark.intValue() - 1]++;
      } else if (answer instanceof JsonString text && !text.getString().isBlank()) {
        texts.add(text.getString());
      }
    }
    return new Opinion(item, List.of(marks), texts.stream().sorted().toList());
  }

  /** How many answered. */
  public long answered() {
    return marks.stream().mapToLong(Long::longValue).sum() + texts.size();
  }

  /** The mean mark, 1 to 5; 0 when nobody gave one. */
  public double mean() {
    long all = 0;
    for (int i = 0; i < marks.size(); i++) {
      all += marks.get(i) * (i + 1);
    }
    long given = marks.stream().mapToLong(Long::longValue).sum();
    return given == 0 ? 0 : (double) all / given;
  }
}
