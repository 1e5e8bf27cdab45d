package id.sinau.courses.files;

import id.sinau.shared.JsonParts;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML 1.2 file as a tree in which every scalar is its characters, with the line of each value.
 * No tags, no aliases (so nothing can grow), little nesting.
 */
final class YamlFile {
  private static final int MAX_DEPTH = 12;
  private static final int MAX_EVENTS = 60_000;

  private final String file;
  private final int linesBefore;
  private final FileProblems problems;
  private final Map<String, Integer> lines = new TreeMap<>();
  private JsonObject tree = JsonValue.EMPTY_JSON_OBJECT;

  private YamlFile(String file, int linesBefore, FileProblems problems) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /**
   * Reads a mapping; an unreadable one is empty, with a problem.
   *
   * @param linesBefore lines of the file above the text
   */
  static YamlFile read(String file, String text, int linesBefore, FileProblems problems) {
    var yaml = new YamlFile(file, linesBefore, problems);
    try {
      if (yaml.isHarmless(text)) {
        yaml.compose(text);
      }
    } catch (MarkedYamlEngineException broken) {
      var line = yaml.line(broken.getProblemMark().or(broken::getContextMark));
      problems.error(file, line, "courses.lint.yaml.broken", broken.getProblem());
    } catch (YamlEngineException broken) {
      problems.error(file, linesBefore, "courses.lint.yaml.broken", broken.getMessage());
    }
    return yaml;
  }

  JsonObject tree() {
    return tree;
  }

  /** The line of each value by JSON pointer; of a text block, its first line of text. */
  Map<String, Integer> lines() {
    return lines;
  }

  /**
   * The parser's events come one by one, so this stops before anything deep or endless is built.
   */
  private boolean isHarmless(String text) {
    int depth = 0;
    int count = 0;
    for (var event : new Parse(settings()).parseString(text)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (event.getEventId() == Event.ID.Alias) {
        problems.error(file, line(event.getStartMark()), "courses.lint.yaml.alias");
        return false;
      }
      if (depth > MAX_DEPTH || ++count > MAX_EVENTS) {
        problems.error(file, line(event.getStartMark()), "courses.lint.yaml.deep", MAX_DEPTH);
        return false;
      }
    }
    return true;
  }

  private void compose(String text) {
    var root = new Compose(settings()).composeString(text);
    if (root.isPresent() && root.get() instanceof MappingNode mapping) {
      tree = mapping(mapping, "");
    } else {
      problems.error(file, 1 + linesBefore, "courses.lint.yaml.mapping");
    }
  }

  private JsonValue value(Node node, String pointer) {
    lines.put(pointer, line(node.getStartMark()));
    if (node instanceof MappingNode mapping) {
      return mapping(mapping, pointer);
    }
    if (node instanceof SequenceNode sequence) {
      var array = JsonParts.MAKE.createArrayBuilder();
      for (int i = 0; i < sequence.getValue().size(); i++) {
        array.add(value(sequence.getValue().get(i), pointer + "/" + i));
      }
      return array.build();
    }
    var scalar = (ScalarNode) node;
    if (scalar.getScalarStyle() == ScalarStyle.LITERAL
        || scalar.getScalarStyle() == ScalarStyle.FOLDED) {
      lines.merge(pointer, 1, Integer::sum);
    }
    return JsonParts.MAKE.createValue(scalar.getValue());
  }

  private JsonObject mapping(MappingNode mapping, String pointer) {
    lines.put(pointer, line(mapping.getStartMark()));
    var object = JsonParts.MAKE.createObjectBuilder();
    var seen = new HashSet<String>();
    for (var tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        var name = key.getValue();
        if (!seen.add(name)) {
          problems.error(file, line(key.getStartMark()), "courses.lint.yaml.twice", name);
        }
        object.add(name, value(tuple.getValueNode(), pointer + "/" + name));
        if (!(tuple.getValueNode() instanceof ScalarNode)) {
          lines.put(pointer + "/" + name, line(key.getStartMark()));
        }
      } else {
        problems.error(file, line(tuple.getKeyNode().getStartMark()), "courses.lint.yaml.key");
      }
    }
    return object.build();
  }

  private int line(Optional<Mark> mark) {
    return linesBefore + 1 + mark.map(Mark::getLine).orElse(0);
  }

  private static LoadSettings settings() {
    return LoadSettings.builder()
        .setAllowDuplicateKeys(false)
        .setAllowRecursiveKeys(false)
        .setMaxAliasesForCollections(1)
        .setCodePointLimit(FileLimits.TEXT_BYTES)
        .setUseMarks(true)
        .build();
  }
}
