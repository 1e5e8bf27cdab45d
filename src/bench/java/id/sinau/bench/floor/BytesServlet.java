package id.sinau.bench.floor;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes the bytes it was sent before: a page without making it. */
@WebServlet("/bench/bytes")
public class BytesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static volatile byte[] bytes = {};

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    bytes = request.getParameter("bytes").getBytes(StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.getOutputStream().write(bytes);
  }
}
