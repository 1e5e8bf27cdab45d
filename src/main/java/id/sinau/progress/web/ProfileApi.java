package id.sinau.progress.web;

import id.sinau.journal.DeviceState;
import id.sinau.journal.RegisteringDevice;
import id.sinau.people.MyProfile;
import id.sinau.progress.MyProgress;
import id.sinau.progress.OpinionGiven;
import id.sinau.progress.Standing;
import id.sinau.shared.Caller;
import id.sinau.shared.JsonParts;
import id.sinau.shared.Uuid7;
import id.sinau.web.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A signed-in learner's profile on her phone, and how far the server knows her to be. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ProfileApi {
  private static final int MOST_BYTES = 4000;
  private static final String ENDED = "X-Sinau-Device";

  @Inject RegisteringDevice registering;
  @Inject DeviceState devices;
  @Inject MyProgress progress;
  @Inject MyProfile profile;
  @Inject Caller caller;
  @Inject Problems problems;
  @Inject Clock clock;

  @POST
  @Path("profile")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Register a profile of the signed-in learner",
      description =
          "Body {\"device\": UUIDv7, \"publicKey\": JWK on P-256}. The header X-Sinau: 1 is"
              + " demanded, because no other site can send it.")
  @APIResponse(
      responseCode = "200",
      description = "{\"person\", \"device\", \"serverKey\": JWK with kid, \"standing\"}")
  @APIResponse(responseCode = "401", description = "Nobody is signed in as a learner")
  public Response register(@HeaderParam("X-Sinau") String own, InputStream body)
      throws IOException {
    if (!"1".equals(own)) {
      return problems.answer(403, "api.wrong").build();
    }
    var known = registering.register(body.readNBytes(MOST_BYTES));
    var data = profile.data();
    return answer(
        JsonParts.MAKE
            .createObjectBuilder()
            .add(
                "person",
                JsonParts.MAKE
                    .createObjectBuilder()
                    .add("called", data.called())
                    .add("honorific", data.honorific().name())
                    .add("account", profile.accountName()))
            .add("device", known.device().toString())
            .add("serverKey", known.serverKey())
            .add("standing", courses())
            .build(),
        false);
  }

  @GET
  @Path("standing")
  @Operation(
      summary = "How far the signed-in learner is",
      description =
          "With ?device= the header X-Sinau-Device: ended tells that it was ended, also where the"
              + " sign-in has ended with it (401).")
  @APIResponse(
      responseCode = "200",
      description =
          "{\"at\", \"courses\": [{\"code\", \"versionId\", \"hash\", \"read\", \"quizzes\","
              + " \"finished\", \"completedAt\", \"next\", \"opinions\": the thread of what is said"
              + " about the course, \"said\": whether she has}]}")
  @APIResponse(responseCode = "401", description = "Nobody is signed in as a learner")
  public Response standing(@QueryParam("device") String device) {
    boolean ended = Uuid7.parse(device).map(devices::isEnded).orElse(false);
    if (ended && caller.person().isEmpty()) {
      return problems.answer(401, "api.signIn").header(ENDED, "ended").build();
    }
    caller.learner();
    return answer(
        JsonParts.MAKE
            .createObjectBuilder()
            .add("at", clock.instant().toString())
            .add("courses", courses())
            .build(),
        ended);
  }

  private JsonArrayBuilder courses() {
    var all = JsonParts.MAKE.createArrayBuilder();
    progress.courses().forEach(s -> all.add(course(s)));
    return all;
  }

  private JsonObject course(Standing s) {
    var quizzes = JsonParts.MAKE.createObjectBuilder();
    s.quizzes().forEach(quizzes::add);
    return JsonParts.MAKE
        .createObjectBuilder()
        .add("code", s.course().code())
        .add("versionId", s.course().versionId())
        .add("hash", s.course().hash())
        .add("read", JsonParts.MAKE.createArrayBuilder(s.read()))
        .add("quizzes", quizzes)
        .add("finished", JsonParts.MAKE.createArrayBuilder(s.finished()))
        .add("completedAt", text(s.completedAt()))
        .add("next", text(s.next().orElse(null)))
        .add("opinions", OpinionGiven.thread(s.course().courseId()).toString())
        .add("said", s.isComplete() && progress.hasSaid(s.course().courseId()))
        .build();
  }

  private static JsonValue text(Object value) {
    return value == null ? JsonValue.NULL : JsonParts.MAKE.createValue(value.toString());
  }

  private static Response answer(JsonObject json, boolean ended) {
    var answer = Response.ok(json.toString()).header("Cache-Control", "private, no-store");
    return (ended ? answer.header(ENDED, "ended") : answer).build();
  }
}
