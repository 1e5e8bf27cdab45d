package id.sinau.courses.web;

import id.sinau.courses.MediaStore;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Serves a lesson's pictures and sound by the hash of their bytes, to be kept for ever. A picture
 * can run nothing: its own policy forbids all.
 */
@WebServlet("/m/*")
public class MediaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern NAME =
      Pattern.compile("/([0-9a-f]{64})\\.(svg|png|jpg|webp|opus|mp3)");
  @Inject transient MediaStore media;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var name = NAME.matcher(String.valueOf(request.getPathInfo()));
    var kept =
        name.matches() ? media.find(name.group(1)) : java.util.Optional.<MediaStore.Kept>empty();
    if (kept.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(kept.get().type());
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentLength(kept.get().bytes().length);
    response.getOutputStream().write(kept.get().bytes());
  }
}
