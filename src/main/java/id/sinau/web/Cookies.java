package id.sinau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sets and reads cookies in the one way we allow: HttpOnly, SameSite=Lax, Secure when the base
 * address is https.
 */
@ApplicationScoped
public class Cookies {
  @Inject
  @ConfigProperty(name = "sinau.base.url")
  Optional<String> baseUrl;

  /**
   * @param maxAgeSeconds how long it stays; negative until the browser closes, 0 removes it
   */
  public void set(HttpServletResponse response, String name, String value, int maxAgeSeconds) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setMaxAge(maxAgeSeconds);
    cookie.setSecure(baseUrl.map(u -> u.startsWith("https:")).orElse(false));
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** The same, on the answer of the page that acts now. */
  public void answer(String name, String value, int maxAgeSeconds) {
    var faces = FacesContext.getCurrentInstance().getExternalContext();
    set((HttpServletResponse) faces.getResponse(), name, value, maxAgeSeconds);
  }

  /** The cookie's value, or null. */
  public static String value(HttpServletRequest request, String name) {
    var cookies = request.getCookies();
    if (cookies != null) {
      for (var cookie : cookies) {
        if (cookie.getName().equals(name)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
