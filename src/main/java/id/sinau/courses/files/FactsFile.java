package id.sinau.courses.files;

import id.sinau.courses.Binder;
import id.sinau.courses.Problem;
import id.sinau.courses.facts.Fact;
import id.sinau.shared.JsonParts;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The table of facts, {@code courses/facts.yaml}; every bad row is reported and every good one is
 * read.
 */
public final class FactsFile {
  private static final int MAX_FACTS = 2000;

  /**
   * What the file holds.
   *
   * @param lines where each fact begins, from 1
   */
  public record Reading(
      SortedMap<String, Fact> facts, Map<String, Integer> lines, List<Problem> problems) {
    public Reading {
      facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
      lines = Map.copyOf(lines);
      problems = List.copyOf(problems);
    }
  }

  private FactsFile() {}

  /** Reads the file; never throws for what it contains. */
  public static Reading read(Path file) {
    var name = String.valueOf(file.getFileName());
    var problems = new FileProblems();
    var yaml = YamlFile.read(name, text(file, name, problems), 0, problems);
    var facts = new TreeMap<String, Fact>();
    var lines = new TreeMap<String, Integer>();
    if (yaml.tree().size() > MAX_FACTS) {
      problems.error(name, 0, "courses.lint.member.many", name, MAX_FACTS, yaml.tree().size());
      return new Reading(facts, lines, problems.list());
    }
    for (var row : yaml.tree().entrySet()) {
      int line = yaml.lines().getOrDefault("/" + row.getKey(), 1);
      var binder = new Binder(true);
      var fact = binder.bind(whole(row.getKey(), row.getValue()), Fact.class);
      if (row.getValue().getValueType() != JsonValue.ValueType.OBJECT) {
        problems.error(name, line, "courses.lint.member.map", row.getKey());
      } else if (!binder.problems().isEmpty()) {
        problems.addAll(binder.problems(), places(name, line, row.getKey(), yaml));
      } else {
        facts.put(fact.key(), fact);
        lines.put(fact.key(), line);
      }
    }
    return new Reading(facts, lines, problems.list());
  }

  private static JsonObject whole(String key, JsonValue row) {
    var object = row instanceof JsonObject given ? given : JsonValue.EMPTY_JSON_OBJECT;
    return JsonParts.MAKE.createObjectBuilder(object).add("key", key).build();
  }

  private static Places places(String file, int line, String key, YamlFile yaml) {
    var places = new TreeMap<String, Places.Place>();
    places.put("", new Places.Place(file, line));
    var prefix = "/" + key + "/";
    yaml.lines()
        .forEach(
            (pointer, at) -> {
              if (pointer.startsWith(prefix)) {
                places.put(pointer.substring(prefix.length() - 1), new Places.Place(file, at));
              }
            });
    return new Places(places);
  }

  private static String text(Path file, String name, FileProblems problems) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.error(name, 0, "courses.lint.file.missing");
      return "";
    }
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      var bytes = in.readNBytes(FileLimits.TEXT_BYTES + 1);
      if (bytes.length <= FileLimits.TEXT_BYTES) {
        return FileText.read(name, bytes, problems);
      }
      problems.error(
          name, 0, "courses.lint.file.large", bytes.length / 1024, FileLimits.TEXT_BYTES / 1024);
    } catch (IOException unreadable) {
      problems.error(name, 0, "courses.lint.file.unreadable");
    }
    return "";
  }
}
