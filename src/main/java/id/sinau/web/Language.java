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
  @Inject HttpServletRequest request;
  @Inject Languages languages;
  private Locale locale;

  public Locale getLocale() {
    if (locale == null) {
      var chosen = Cookies.value(request, COOKIE);
      locale =
          chosen != null && languages.has(chosen)
              ? Locale.forLanguageTag(chosen)
              : Locale.forLanguageTag("id");
    }
    return locale;
  }

  public String getTag() {
    return getLocale().toLanguageTag();
  }

  /** The other languages one may choose. */
  public List<Languages.Known> getOthers() {
    return languages.all().stream().filter(each -> !each.tag().equals(getTag())).toList();
  }

  /** Whether somebody may choose it. */
  public boolean isOffered(String tag) {
    return tag != null && languages.has(tag);
  }

  /** Her language, or null where it is the one that courses are written in. */
  public String getFurther() {
    return getTag().equals("id") ? null : getTag();
  }
}
