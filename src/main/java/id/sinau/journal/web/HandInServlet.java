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
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * Takes the files that the forms at {@code /kirim} and {@code /lapangan/kiriman} upload, and leads
 * back there with its receipt. Its own address, because behind a forward an upload is not read.
 */
@WebServlet("/kirim/berkas")
@MultipartConfig(maxFileSize = HandInServlet.MOST_BYTES, maxRequestSize = HandInServlet.MOST_BYTES)
public class HandInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final long MOST_BYTES = 2_000_000;
  private static final int MOST_FILES = 10;

  @Inject transient HandingIn handing;
  @Inject transient Pace pace;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      boolean field = "lapangan".equals(request.getParameter("dari"));
      response.sendRedirect((field ? "/lapangan/kiriman" : "/kirim") + outcomes(request));
    } catch (IllegalStateException tooMuch) {
      response.sendRedirect("/kirim?salah=" + HandInPage.Problem.MUCH);
    }
  }

  /** Each file for itself: a bad one costs only itself. */
  private String outcomes(HttpServletRequest request) throws IOException {
    try {
      var files =
          request.getParts().stream()
              .filter(p -> p.getName().equals("file") && p.getSize() > 0)
              .limit(MOST_FILES)
              .toList();
      if (files.isEmpty()) {
        return "?salah=" + HandInPage.Problem.NONE;
      }
      var outcomes = new ArrayList<String>();
      for (var file : files) {
        outcomes.add(outcome(request, file));
      }
      return "?" + outcomes.stream().distinct().collect(Collectors.joining("&"));
    } catch (ServletException notOurs) {
      return "?salah=" + HandInPage.Problem.UNREADABLE;
    }
  }

  private String outcome(HttpServletRequest request, Part file) throws IOException {
    if (!pace.allows(request.getRemoteAddr())) {
      return "salah=" + HandInPage.Problem.OFTEN;
    }
    try (var content = file.getInputStream()) {
      var done = handing.handIn(content.readNBytes(HandingIn.MOST_BYTES + 1), Via.FILE);
      return "tanda=" + done.receipt();
    } catch (TooMuchAtOnce tooMuch) {
      return "salah=" + HandInPage.Problem.MUCH;
    } catch (Unreadable notOurs) {
      return "salah=" + HandInPage.Problem.UNREADABLE;
    }
  }
}
