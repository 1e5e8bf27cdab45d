package id.sinau.web;

import id.sinau.shared.DomainException;
import id.sinau.shared.NotFound;
import id.sinau.shared.NotSignedIn;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a page does not catch itself: somebody who must sign in is led to the sign-in page and back,
 * what is not there answers 404, a role that may not answers 403, and a rule's no on a staff page
 * becomes its sentence on that page.
 */
public class Refusals extends ExceptionHandlerFactory {
  public Refusals(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {
    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      var events = getUnhandledExceptionQueuedEvents().iterator();
      var faces = FacesContext.getCurrentInstance();
      while (events.hasNext()) {
        if (answered(events.next().getContext().getException(), faces)) {
          events.remove();
        }
      }
      super.handle();
    }

    private static boolean answered(Throwable thrown, FacesContext faces) {
      for (var cause = thrown; cause != null; cause = cause.getCause()) {
        if (cause instanceof NotSignedIn
            || (cause instanceof EJBAccessException && isVisitor(faces))) {
          return signIn(faces);
        }
        if (cause instanceof NotFound) {
          return error(faces, 404);
        }
        if (cause instanceof EJBAccessException) {
          return error(faces, 403);
        }
        if (cause instanceof DomainException refusal && faces.isPostback()) {
          var words = faces.getApplication().evaluateExpressionGet(faces, "#{text}", Words.class);
          var said = words.say(refusal.key(), refusal.arguments());
          faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, ""));
          return true;
        }
      }
      return false;
    }

    private static boolean isVisitor(FacesContext faces) {
      return faces.getExternalContext().getUserPrincipal() == null;
    }

    private static boolean signIn(FacesContext faces) {
      var request = (HttpServletRequest) faces.getExternalContext().getRequest();
      var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
      boolean typed = asked != null && "POST".equals(request.getMethod());
      if (typed && !asked.toString().startsWith("/staff")) {
        // The page of this error carries what she typed through the sign-in: see Kept.
        request.setAttribute(Addresses.SIGN_IN_FIRST, asked);
        return error(faces, 401);
      }
      var back = URLEncoder.encode(asked == null ? "/" : asked.toString(), StandardCharsets.UTF_8);
      try {
        faces.getExternalContext().redirect(request.getContextPath() + "/masuk?ke=" + back);
        return true;
      } catch (IOException e) {
        throw new FacesException(e);
      }
    }

    private static boolean error(FacesContext faces, int status) {
      try {
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
        return true;
      } catch (IOException e) {
        throw new FacesException(e);
      }
    }
  }
}
