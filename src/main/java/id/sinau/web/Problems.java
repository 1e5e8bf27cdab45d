package id.sinau.web;

import id.sinau.shared.DomainException;
import id.sinau.shared.JsonParts;
import id.sinau.shared.NotFound;
import id.sinau.shared.NotSignedIn;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every error under {@code /api/} as a problem document (RFC 9457) in the reader's language. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {
  public static final String TYPE = "application/problem+json;charset=UTF-8";
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  @Inject Words words;

  @Override
  public Response toResponse(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotSignedIn || cause instanceof EJBAccessException) {
        return answer(401, "api.signIn").build();
      }
      if (cause instanceof NotFound) {
        return answer(404, "api.notFound").build();
      }
      if (cause instanceof DomainException refusal) {
        return answer(400, refusal.key(), refusal.arguments()).build();
      }
      if (cause instanceof WebApplicationException web) {
        int status = web.getResponse().getStatus();
        return answer(status, status == 404 ? "api.notFound" : "api.wrong").build();
      }
    }
    LOG.log(Level.SEVERE, "api", thrown);
    return answer(500, "api.sorry").build();
  }

  /**
   * A problem, to which headers may be added.
   *
   * @param key of the sentence that says what to do next
   */
  public Response.ResponseBuilder answer(int status, String key, Object... arguments) {
    var said = Response.Status.fromStatusCode(status);
    var problem =
        JsonParts.MAKE
            .createObjectBuilder()
            .add("type", "about:blank")
            .add("title", said == null ? String.valueOf(status) : said.getReasonPhrase())
            .add("status", status)
            .add("detail", words.say(key, arguments))
            .build();
    return Response.status(status)
        .type(TYPE)
        .header("Cache-Control", "no-store")
        .entity(problem.toString());
  }
}
