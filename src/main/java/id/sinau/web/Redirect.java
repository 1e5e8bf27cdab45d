package id.sinau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Sends the browser to another address after an act, so that "back" and "reload" repeat nothing.
 */
@ApplicationScoped
public class Redirect {
  /**
   * @param address begins with one slash; anything else leads to the front page, so that no form
   *     can send people away
   */
  public void to(String address) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    boolean ours = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
    try {
      external.redirect(external.getRequestContextPath() + (ours ? address : "/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
