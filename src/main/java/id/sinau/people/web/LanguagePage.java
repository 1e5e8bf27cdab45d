package id.sinau.people.web;

import id.sinau.people.ChoosingLanguage;
import id.sinau.web.Cookies;
import id.sinau.web.Form;
import id.sinau.web.Language;
import id.sinau.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Switches the language and returns to the page she came from. */
@Named
@RequestScoped
public class LanguagePage {
  private static final int YEAR = 365 * 24 * 3600;

  @Inject HttpServletRequest request;
  @Inject Form form;
  @Inject Language language;
  @Inject Cookies cookies;
  @Inject Redirect redirect;
  @Inject ChoosingLanguage choosing;

  public void act() {
    var chosen = form.value("language");
    if (language.isOffered(chosen)) {
      cookies.answer(Language.COOKIE, chosen, YEAR);
      choosing.choose(chosen);
    }
    redirect.to(cameFrom());
  }

  private String cameFrom() {
    try {
      var referer = URI.create(String.valueOf(request.getHeader("Referer")));
      return referer.getPath() == null || referer.getPath().startsWith("/bahasa")
          ? "/"
          : referer.getPath();
    } catch (IllegalArgumentException unreadable) {
      return "/";
    }
  }
}
