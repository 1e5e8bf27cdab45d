package id.sinau.system.demo;

/**
 * A database of invented people and a real installation, or the other way round, were about to be
 * mixed. Stops the start.
 */
public class DemoRefused extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  DemoRefused(String sentence) {
    super(sentence);
  }
}
