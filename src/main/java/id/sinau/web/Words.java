package id.sinau.web;

import id.sinau.shared.Bundle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of the page's language: {@code text['web.save']} in pages, {@link #say} with what
 * the placeholders {0}, {1} stand for.
 */
@Named("text")
@ApplicationScoped
public class Words extends AbstractMap<String, String> implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject transient Language language;

  @Override
  public String get(Object key) {
    return Bundle.of(language.getLocale()).sentence(String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  /**
   * The sentence with its placeholders filled; no quoting rules, so that O'o and Ma'ruf stay as
   * they are.
   */
  public String say(String key, Object... arguments) {
    return Bundle.of(language.getLocale()).say(key, arguments);
  }

  /** Whether the language has a sentence under this key. */
  public boolean has(String key) {
    return Bundle.of(language.getLocale()).has(key);
  }

  /** For EL, which has no variable argument lists. */
  public String say1(String key, Object a) {
    return say(key, a);
  }

  public String say2(String key, Object a, Object b) {
    return say(key, a, b);
  }

  public String say3(String key, Object a, Object b, Object c) {
    return say(key, a, b, c);
  }

  public Locale locale() {
    return language.getLocale();
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
