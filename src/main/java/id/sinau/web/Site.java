package id.sinau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whole addresses to hand to people: from {@code SINAU_BASE_URL}, or, where none is set, as the
 * browser itself came here.
 */
@ApplicationScoped
public class Site {
  @Inject HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "sinau.base.url")
  Optional<String> base;

  /**
   * @param path begins with a slash
   */
  public String address(String path) {
    var root = base.orElseGet(this::asked);
    return (root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path;
  }

  private String asked() {
    boolean usual = request.getServerPort() == ("https".equals(request.getScheme()) ? 443 : 80);
    return request.getScheme()
        + "://"
        + request.getServerName()
        + (usual ? "" : ":" + request.getServerPort())
        + request.getContextPath();
  }
}
