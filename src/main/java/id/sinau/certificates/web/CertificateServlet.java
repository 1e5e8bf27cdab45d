package id.sinau.certificates.web;

import id.sinau.certificates.PrintingCertificates;
import id.sinau.certificates.SigningKeys;
import id.sinau.shared.NotFound;
import id.sinau.shared.NotSignedIn;
import id.sinau.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Hands out {@code /sertifikat/<code>.pdf}, the signed text as {@code /sertifikat/<code>.json},
 * both to her and the staff of her area, and to everybody the public keys as {@code
 * /sertifikat/kunci.pem}.
 */
@WebServlet("/sertifikat/*")
public class CertificateServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("/([0-9A-Za-z-]{11,13})\\.(pdf|json)");

  @Inject transient PrintingCertificates printing;
  @Inject transient SigningKeys keys;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = String.valueOf(request.getPathInfo());
    var file = FILE.matcher(path);
    try {
      if (path.equals("/kunci.pem")) {
        response.setContentType("application/x-pem-file");
        write(response, keys.pem().getBytes(StandardCharsets.US_ASCII));
      } else if (file.matches()) {
        send(response, file.group(1), file.group(2));
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (NotSignedIn visitor) {
      response.sendRedirect(
          request.getContextPath()
              + "/masuk?ke="
              + URLEncoder.encode("/sertifikat" + path, StandardCharsets.UTF_8));
    } catch (NotFound unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(HttpServletResponse response, String code, String ending) throws IOException {
    boolean pdf = ending.equals("pdf");
    var content = pdf ? printing.pdf(code) : printing.signed(code).getBytes(StandardCharsets.UTF_8);
    var type = pdf ? "application/pdf" : "application/json";
    Download.head(response, type, "sertifikat " + code, ending);
    write(response, content);
  }

  private static void write(HttpServletResponse response, byte[] content) throws IOException {
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
