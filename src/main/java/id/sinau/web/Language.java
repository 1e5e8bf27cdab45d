package id.sinau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * The language of this request: what the person chose and her phone remembers, else Indonesian.
 * {@code Accept-Language} is never obeyed, because cheap phones send English.
 */
@Named
@RequestScoped
public class Language {
  public static final String COOKIE = "bahasa";
  public static final List<String> OFFERED = List.of("id", "en");

  @Inject HttpServletRequest request;
  private Locale locale;

  public Locale getLocale() {
    if (locale == null) {
      var chosen = Cookies.value(request, COOKIE);
      locale =
          chosen != null && OFFERED.contains(chosen)
              ? Locale.forLanguageTag(chosen)
              : Locale.forLanguageTag("id");
    }
    return locale;
  }

  public String getTag() {
    return getLocale().toLanguageTag();
  }

  public List<String> getOffered() {
    return OFFERED;
  }
}
