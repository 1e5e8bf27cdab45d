package id.sinau.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Serves the service worker from the root, because it may only look after what lies below its own
 * address. It names the other scripts by their hashed addresses, so that a change of any of them is
 * a new worker.
 */
@WebServlet("/sw.js")
public class ServiceWorkerServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String NAME = "js/sw.js";
  @Inject transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var worker = assets.asset(NAME);
    var folder = worker.address().substring(0, worker.address().lastIndexOf('/') + 1);
    var bytes =
        new String(worker.bytes(), StandardCharsets.UTF_8)
            .replace("from \"./", "from \"" + folder)
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType(worker.type());
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
