package id.sinau.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is still missing, in the person's own words, with the step that brings it.
 *
 * @param key finds the sentence in the text bundle
 * @param arguments what the sentence's placeholders stand for
 * @param next the address where she can do something about it, or null when she can do nothing
 */
public record Missing(String key, List<String> arguments, String next) implements Serializable {
  public Missing {
    arguments = List.copyOf(arguments);
  }
}
