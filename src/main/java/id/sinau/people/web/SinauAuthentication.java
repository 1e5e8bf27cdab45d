package id.sinau.people.web;

import id.sinau.people.CurrentCaller;
import id.sinau.people.Recognising;
import id.sinau.people.SignedIn;
import id.sinau.web.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Knows people by the opaque cookie of their sign-in row. No HttpSession is made here; a page that
 * needs somebody signed in leads to the sign-in page and back.
 */
@ApplicationScoped
public class SinauAuthentication implements HttpAuthenticationMechanism {
  public static final String COOKIE = "sinau";

  @Inject Recognising recognising;
  @Inject CurrentCaller caller;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (needsNobody(request.getServletPath())) {
      return context.doNothing();
    }
    var token = Cookies.value(request, COOKIE);
    var owner = token == null ? java.util.Optional.<SignedIn>empty() : recognising.owner(token);
    caller.is(owner.orElse(null));
    if (owner.isPresent()) {
      return context.notifyContainerAboutLogin(owner.get().name(), owner.get().roles().keySet());
    }
    return context.isProtected() ? leadToSignIn(request, response, context) : context.doNothing();
  }

  private static boolean needsNobody(String path) {
    return path.startsWith("/a/")
        || path.startsWith("/resources/")
        || path.startsWith("/jakarta.faces.resource/");
  }

  private static AuthenticationStatus leadToSignIn(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var back =
        request.getRequestURI()
            + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    var address = "/masuk?ke=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        // An Ajax call cannot follow a redirect: without this its button would simply do nothing.
        response.setContentType("text/xml;charset=UTF-8");
        response
            .getWriter()
            .write(
                "<?xml version='1.0' encoding='UTF-8'?><partial-response id=\"j_id1\"><redirect url=\""
                    + address.replace("&", "&amp;")
                    + "\"/></partial-response>");
      } else {
        response.sendRedirect(address);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
