package id.sinau.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Security headers on every answer. Learner pages get one strict policy; PrimeFaces, which writes a
 * policy with a nonce into every Faces page, keeps its own only under {@code /staff/}. A preview
 * may stand in the frame of our own editor.
 */
public class Headers extends HttpFilter {
  private static final long serialVersionUID = 1L;
  static final String POLICY = "Content-Security-Policy";
  private static final String STRICT =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; "
          + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "interest-cohort=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    boolean staff = request.getRequestURI().startsWith(request.getContextPath() + "/staff");
    if (staff) {
      response.setHeader("Cache-Control", "no-store");
      chain.doFilter(request, response);
    } else {
      boolean preview =
          request.getRequestURI().startsWith(request.getContextPath() + "/pratinjau/");
      response.setHeader(POLICY, STRICT + (preview ? "'self'" : "'none'"));
      chain.doFilter(request, new OnePolicy(response));
    }
  }

  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      if (!POLICY.equalsIgnoreCase(name)) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (!POLICY.equalsIgnoreCase(name)) {
        super.addHeader(name, value);
      }
    }
  }
}
