package id.sinau.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns the addresses people see into pages (design.md §4). A page's own path, {@code *.xhtml},
 * answers 404, so each page has one address.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, filterName = "addresses")
public class Addresses extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** The request attribute that holds the parts of the address by their names, for {@link Form}. */
  static final String PARTS = "sinau.address";

  /** On a request whose form waits for its sender to sign in again: the form's address. */
  static final String SIGN_IN_FIRST = "sinau.signInFirst";

  private static final String PART = "([A-Za-z0-9_-][A-Za-z0-9._-]{0,59})";

  private record Route(Pattern pattern, List<String> names, String page) {}

  private static final List<Route> ROUTES = new ArrayList<>();

  static {
    route("/", "/learn/courses/catalogue.xhtml");
    route("/masuk", "/learn/people/sign-in.xhtml");
    route("/daftar", "/learn/people/register.xhtml");
    route("/daftar/selesai", "/learn/people/registered.xhtml");
    route("/lupa-pin", "/learn/people/forgotten-pin.xhtml");
    route("/keluar", "/learn/people/sign-out.xhtml");
    route("/sandi/{token}", "/learn/people/new-secret.xhtml");
    route("/bahasa/{language}", "/learn/people/language.xhtml");
    route("/hp", "/learn/home/phone.xhtml");
    route("/orang", "/learn/home/people.xhtml");
    route("/saya", "/learn/home/mine.xhtml");
    route("/data-saya", "/learn/home/my-data.xhtml");
    route("/data-saya/tentang/{question}", "/learn/people/more-about-me.xhtml");
    route("/data-saya/persetujuan", "/learn/people/consents.xhtml");
    route("/data-saya/pin", "/learn/people/change-pin.xhtml");
    route("/data-saya/hp", "/learn/people/phones.xhtml");
    route("/data-saya/nik", "/learn/privacy/nik-readings.xhtml");
    route("/data-saya/hapus", "/learn/privacy/erasure.xhtml");
    route("/pesan", "/learn/messages/messages.xhtml");
    route("/kirim", "/learn/journal/hand-in.xhtml");
    route("/pertolongan", "/learn/home/urgent-help.xhtml");
    route("/k/{course}", "/learn/progress/course.xhtml");
    route("/k/{course}/kuis/{quiz}", "/learn/quizzes/quiz.xhtml");
    route("/k/{course}/{lesson}", "/learn/progress/lesson.xhtml");
    route("/pendapat/{course}", "/learn/progress/opinion.xhtml");
    route("/pratinjau/{course}/kuis/{quiz}", "/learn/quizzes/preview.xhtml");
    route("/pratinjau/{course}/{lesson}", "/learn/courses/preview.xhtml");
    route("/s/{code}", "/learn/certificates/check.xhtml");
    route("/s", "/learn/certificates/check.xhtml");
    route("/sertifikat", "/learn/certificates/mine.xhtml");
    route("/alat/{code}", "/learn/grants/tool.xhtml");
    route("/bantuan", "/learn/grants/programmes.xhtml");
    route("/bantuan/{programme}", "/learn/grants/programme.xhtml");
    route("/bantuan/{programme}/ajukan", "/learn/grants/apply.xhtml");
    route("/pengajuan/{application}", "/learn/grants/application.xhtml");
    route("/pengajuan/{application}/lengkapi", "/learn/grants/amend.xhtml");
    route("/pengajuan/{application}/keberatan", "/learn/grants/objection.xhtml");
    route("/pengajuan/{application}/batalkan", "/learn/grants/withdraw.xhtml");
    route("/lapangan", "/learn/home/field.xhtml");
    route("/lapangan/survei", "/learn/grants/surveys.xhtml");
    route("/lapangan/serah-terima", "/learn/grants/handovers.xhtml");
    route("/lapangan/kunjungan", "/learn/grants/visits.xhtml");
    route("/lapangan/survei/{application}", "/learn/grants/survey.xhtml");
    route("/lapangan/kunjungan/{application}", "/learn/grants/visit.xhtml");
    route("/lapangan/serah-terima/{application}", "/learn/grants/handover.xhtml");
    route("/lapangan/daftarkan", "/learn/people/enrol-other.xhtml");
    route("/lapangan/orang", "/learn/people/find.xhtml");
    route("/lapangan/orang/{person}", "/learn/people/person.xhtml");
    route("/lapangan/pin/{person}", "/learn/people/new-pin.xhtml");
    route("/lapangan/kartu", "/learn/people/cards.xhtml");
    route("/lapangan/kartu/{person}", "/learn/people/card.xhtml");
    route("/lapangan/kode-pin/{person}", "/learn/people/pin-code.xhtml");
    route("/lapangan/kiriman", "/learn/journal/collect.xhtml");
    route("/lapangan/ujian", "/learn/quizzes/sessions.xhtml");
    route("/lapangan/ujian/{session}", "/learn/quizzes/session.xhtml");
    route("/staff", "/staff/home/today.xhtml");
  }

  private static void route(String address, String page) {
    var names = new ArrayList<String>();
    var regex = new StringBuilder();
    for (var part : address.substring(1).split("/")) {
      regex.append('/');
      if (part.startsWith("{")) {
        names.add(part.substring(1, part.length() - 1));
        regex.append(PART);
      } else {
        regex.append(Pattern.quote(part));
      }
    }
    ROUTES.add(new Route(Pattern.compile(regex.toString()), names, page));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    boolean inner = path.endsWith(".xhtml") || path.startsWith("/learn/");
    if (inner && !path.startsWith("/jakarta.faces.resource/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var trimmed =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    for (var route : ROUTES) {
      var match = route.pattern.matcher(trimmed);
      if (match.matches()) {
        var found = new LinkedHashMap<String, String>();
        for (int i = 0; i < route.names.size(); i++) {
          found.put(route.names.get(i), match.group(i + 1));
        }
        request.setAttribute(PARTS, Map.copyOf(found));
        request.getRequestDispatcher(route.page).forward(request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /**
   * The address of a view, for forms and redirects that Faces makes itself: the page without its
   * ending.
   */
  static String outer(String view) {
    if (view.startsWith("/staff/home/today")) {
      return "/staff/";
    }
    return view.endsWith(".xhtml") ? view.substring(0, view.length() - 6) : view;
  }
}
