package id.sinau.journal.web;

import id.sinau.journal.HandingIn;
import id.sinau.journal.TooMuchAtOnce;
import id.sinau.journal.Unreadable;
import id.sinau.journal.Via;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes the file that the form at {@code /kirim} uploads, and leads back there with its receipt.
 * Its own address, because behind a forward an upload is not read.
 */
@WebServlet("/kirim/berkas")
@MultipartConfig(maxFileSize = HandInServlet.MOST_BYTES, maxRequestSize = HandInServlet.MOST_BYTES)
public class HandInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final long MOST_BYTES = 2_000_000;

  @Inject transient HandingIn handing;
  @Inject transient Pace pace;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/kirim" + outcome(request));
  }

  private String outcome(HttpServletRequest request) throws IOException {
    if (!pace.allows(request.getRemoteAddr())) {
      return "?salah=" + HandInPage.Problem.OFTEN;
    }
    if (request.getContentLengthLong() > MOST_BYTES) {
      return "?salah=" + HandInPage.Problem.MUCH;
    }
    try {
      var file = request.getPart("file");
      if (file == null || file.getSize() == 0) {
        return "?salah=" + HandInPage.Problem.NONE;
      }
      try (var content = file.getInputStream()) {
        var done = handing.handIn(content.readNBytes(HandingIn.MOST_BYTES + 1), Via.FILE);
        return "?tanda=" + done.receipt();
      }
    } catch (TooMuchAtOnce | IllegalStateException tooMuch) {
      return "?salah=" + HandInPage.Problem.MUCH;
    } catch (Unreadable | ServletException notOurs) {
      return "?salah=" + HandInPage.Problem.UNREADABLE;
    }
  }
}
