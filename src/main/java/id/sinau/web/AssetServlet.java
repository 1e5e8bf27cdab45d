package id.sinau.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves what {@link Assets} has named, to be kept by the browser for a year without asking again.
 */
@WebServlet("/a/*")
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo();
    int slash = path == null ? -1 : path.indexOf('/', 1);
    if (slash < 0) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      var asset = assets.asset(path.substring(slash + 1));
      response.setContentType(asset.type());
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      response.setContentLength(asset.bytes().length);
      response.getOutputStream().write(asset.bytes());
    } catch (IllegalArgumentException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
