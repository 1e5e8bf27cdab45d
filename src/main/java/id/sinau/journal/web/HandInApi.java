package id.sinau.journal.web;

import id.sinau.journal.DeviceState;
import id.sinau.journal.HandingIn;
import id.sinau.journal.Taken;
import id.sinau.journal.TooMuchAtOnce;
import id.sinau.journal.Via;
import id.sinau.shared.JsonParts;
import id.sinau.shared.Uuid7;
import id.sinau.web.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Phones hand in sealed events and ask whether a profile they keep was ended. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class HandInApi {
  private static final String ENDED = "X-Sinau-Device";

  @Inject HandingIn handing;
  @Inject DeviceState devices;
  @Inject Problems problems;
  @Inject Pace pace;
  @Inject HttpServletRequest request;

  @POST
  @Path("kirim")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Hand in sealed events",
      description =
          "Body {\"envelopes\": […]}, at most 500 and 1 MB. Nobody needs to be signed in. The same"
              + " envelope may be sent any number of times.")
  @APIResponse(
      responseCode = "200",
      description =
          "{\"receipt\", \"at\", \"results\": [{\"index\", \"state\":"
              + " NEW|KNOWN|KEPT|QUARANTINED|REFUSED, \"id\"}], \"ended\": [device]}; all but"
              + " REFUSED is on disk")
  @APIResponse(responseCode = "400", description = "No hand-in; nothing was taken")
  @APIResponse(responseCode = "413", description = "Too much at once; nothing was taken")
  @APIResponse(responseCode = "429", description = "Too often from this address")
  public Response handIn(@QueryParam("via") String via, InputStream body) throws IOException {
    if (!pace.allows(request.getRemoteAddr())) {
      return problems.answer(429, "journal.tooOften").header("Retry-After", 60).build();
    }
    try {
      var done =
          handing.handIn(
              body.readNBytes(HandingIn.MOST_BYTES + 1), "qr".equals(via) ? Via.QR : Via.NETWORK);
      var answer = Response.ok(json(done)).header("Cache-Control", "no-store");
      return (done.taken().ended().isEmpty() ? answer : answer.header(ENDED, "ended")).build();
    } catch (TooMuchAtOnce much) {
      return problems.answer(413, much.key(), much.arguments()).build();
    }
  }

  private static String json(HandingIn.HandedIn done) {
    var results = JsonParts.MAKE.createArrayBuilder();
    int index = 0;
    for (var each : done.taken().results()) {
      var result =
          JsonParts.MAKE
              .createObjectBuilder()
              .add("index", index++)
              .add("state", each.state().name());
      if (each.state() != Taken.State.REFUSED) {
        result.add("id", each.event().toString());
      }
      results.add(result);
    }
    var ended = JsonParts.MAKE.createArrayBuilder();
    done.taken().ended().forEach(d -> ended.add(d.toString()));
    return JsonParts.MAKE
        .createObjectBuilder()
        .add("receipt", done.receipt())
        .add("at", done.at().toString())
        .add("results", results)
        .add("ended", ended)
        .build()
        .toString();
  }

  @GET
  @Path("revoked")
  @Operation(summary = "Was this profile ended?")
  @APIResponse(responseCode = "200", description = "{\"ended\": true|false}")
  public Response revoked(@QueryParam("device") String device) {
    boolean ended = Uuid7.parse(device).map(devices::isEnded).orElse(false);
    var answer = Response.ok("{\"ended\":" + ended + "}").header("Cache-Control", "no-store");
    return (ended ? answer.header(ENDED, "ended") : answer).build();
  }
}
