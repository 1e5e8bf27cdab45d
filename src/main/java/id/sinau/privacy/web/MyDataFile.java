package id.sinau.privacy.web;

import id.sinau.privacy.TakingMyData;
import id.sinau.shared.Caller;
import id.sinau.shared.JsonParts;
import id.sinau.shared.Role;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Hands a learner the file of all that Sinau keeps about her, as JSON (RFC 8259). */
@WebServlet("/data-saya/unduh")
public class MyDataFile extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient TakingMyData taking;
  @Inject transient Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!caller.has(Role.LEARNER)) {
      response.sendRedirect(request.getContextPath() + "/masuk?ke=/data-saya");
      return;
    }
    var file = taking.everything();
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"data-saya-" + caller.name() + ".json\"");
    try (var writer =
        JsonParts.MAKE
            .createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createWriter(response.getOutputStream())) {
      writer.writeObject(file);
    }
  }
}
