package id.sinau.courses.files;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A tree as YAML that people like to edit: blocks, long texts as literal blocks, short lists of
 * names on a line.
 */
final class YamlText {
  private static final class Writer extends StringWriter implements StreamDataWriter {
    @Override
    public void flush() {
      super.flush();
    }
  }

  private YamlText() {}

  static String of(JsonObject tree) {
    var settings =
        DumpSettings.builder()
            .setIndent(2)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .setBestLineBreak("\n")
            .build();
    var writer = new Writer();
    new Dump(settings).dumpNode(mapping(tree), writer);
    return writer.toString();
  }

  private static Node node(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> mapping(value.asJsonObject());
      case ARRAY -> sequence(value.asJsonArray());
      case STRING -> text(((JsonString) value).getString());
      case NUMBER -> new ScalarNode(Tag.INT, value.toString(), ScalarStyle.PLAIN);
      default -> new ScalarNode(Tag.BOOL, value.toString(), ScalarStyle.PLAIN);
    };
  }

  private static Node mapping(JsonObject object) {
    var tuples = new ArrayList<NodeTuple>();
    object.forEach((name, value) -> tuples.add(new NodeTuple(text(name), node(value))));
    var style = tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
    return new MappingNode(Tag.MAP, tuples, style);
  }

  private static Node sequence(JsonArray array) {
    List<Node> nodes = new ArrayList<>();
    array.forEach(each -> nodes.add(node(each)));
    boolean names = array.stream().allMatch(JsonString.class::isInstance);
    return new SequenceNode(Tag.SEQ, nodes, names ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private static Node text(String text) {
    return text.contains("\n")
        ? new ScalarNode(Tag.STR, text + "\n", ScalarStyle.LITERAL)
        : new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
  }
}
