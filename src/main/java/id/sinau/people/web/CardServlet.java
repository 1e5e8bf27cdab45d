package id.sinau.people.web;

import id.sinau.people.NoCardsAsked;
import id.sinau.people.PrintingCards;
import id.sinau.shared.DomainException;
import id.sinau.web.Download;
import id.sinau.web.Site;
import id.sinau.web.Tickets;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Sends the sheet of sign-in cards for the people that the form at {@code /lapangan/kartu} names.
 */
@WebServlet("/lapangan/cetak-kartu")
public class CardServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String FORM = "cards";

  @Inject transient PrintingCards printing;
  @Inject transient Tickets tickets;
  @Inject transient Site site;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var act = tickets.open(request.getParameter("ticket"), FORM, "");
      var pdf = printing.print(act, people(request), site.address("/masuk"));
      Download.head(response, "application/pdf", "kartu", "pdf");
      response.getOutputStream().write(pdf);
    } catch (NoCardsAsked nobody) {
      response.sendRedirect("/lapangan/kartu?salah=orang");
    } catch (EJBAccessException | DomainException notForHer) {
      response.sendRedirect("/lapangan/kartu");
    }
  }

  private static List<Long> people(HttpServletRequest request) {
    var sent = request.getParameterValues("person");
    return sent == null
        ? List.of()
        : Arrays.stream(sent)
            .filter(p -> p.matches("\\d{1,18}"))
            .limit(PrintingCards.MOST + 1L)
            .map(Long::valueOf)
            .toList();
  }
}
