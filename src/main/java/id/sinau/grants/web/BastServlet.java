package id.sinau.grants.web;

import id.sinau.grants.equipment.PrintingBast;
import id.sinau.shared.DomainException;
import id.sinau.shared.PublicCode;
import id.sinau.web.Download;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends {@code /bast/{code}.pdf}, the record of a handover. */
@WebServlet("/bast/*")
public class BastServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient PrintingBast printing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo();
    var code = PublicCode.parse(path.replaceAll("^/|\\.pdf$", ""));
    try {
      var pdf = printing.pdf(code.orElse(""));
      Download.head(response, "application/pdf", "bast-" + code.orElse(""), "pdf");
      response.getOutputStream().write(pdf);
    } catch (EJBAccessException | DomainException notForHer) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
