package id.sinau.quizzes.web;

import id.sinau.courses.Shelf;
import id.sinau.quizzes.SittingQuizzes;
import id.sinau.quizzes.SittingView;
import id.sinau.shared.Caller;
import id.sinau.shared.JsonParts;
import id.sinau.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A final test begun with signal, for the phone to go on with when the signal goes. */
@Path("sitting")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class SittingApi {
  @Inject SittingQuizzes sittings;
  @Inject Shelf shelf;
  @Inject Caller caller;
  @Inject Clock clock;

  @GET
  @Operation(
      summary = "The signed-in learner's open attempt at a quiz that may be sat without signal",
      description = "Without the key. left: seconds of its time limit, or null.")
  @APIResponse(
      responseCode = "200",
      description =
          "{\"id\", \"hash\", \"answers\": {question: [choice]}, \"given\", \"after\": highest"
              + " sequence so far, \"left\"}")
  @APIResponse(responseCode = "401", description = "Nobody is signed in as a learner")
  @APIResponse(responseCode = "404", description = "No such open attempt")
  public Response open(@QueryParam("course") String course, @QueryParam("quiz") String quiz) {
    caller.learner();
    var about = shelf.newest(course == null ? "" : course).orElseThrow(NotFound::new);
    var open =
        sittings
            .open(about.courseId(), quiz == null ? "" : quiz)
            .filter(s -> s.quiz().isStored())
            .orElseThrow(NotFound::new);
    return Response.ok(json(open).toString()).header("Cache-Control", "private, no-store").build();
  }

  private JsonObject json(SittingView open) {
    var answers = JsonParts.MAKE.createObjectBuilder();
    open.answers()
        .forEach((id, ticked) -> answers.add(id, JsonParts.MAKE.createArrayBuilder(ticked)));
    return JsonParts.MAKE
        .createObjectBuilder()
        .add("id", open.attempt().id().toString())
        .add("hash", open.course().hash())
        .add("answers", answers)
        .add("given", open.given())
        .add("after", sittings.lastSequence(open.attempt().id()))
        .add("left", left(open))
        .build();
  }

  private JsonValue left(SittingView open) {
    return open.deadline() == null
        ? JsonValue.NULL
        : JsonParts.MAKE.createValue(
            Math.max(0, Duration.between(clock.instant(), open.deadline()).toSeconds()));
  }
}
