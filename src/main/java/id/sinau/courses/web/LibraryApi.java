package id.sinau.courses.web;

import id.sinau.courses.MediaStore;
import id.sinau.courses.Shelf;
import id.sinau.shared.JsonParts;
import id.sinau.shared.NotFound;
import id.sinau.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a phone may store: the courses with size and price, and each course whole. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class LibraryApi {
  @Inject Shelf shelf;
  @Inject MediaStore media;
  @Inject Settings settings;

  @GET
  @Path("library")
  @Operation(summary = "The courses, with what each weighs and what a megabyte costs in rupiah")
  @APIResponse(
      responseCode = "200",
      description =
          "{\"pricePerMb\", \"courses\": [{\"code\", \"title\", \"versionId\", \"number\","
              + " \"hash\", \"bytes\", \"trackBytes\", \"minutes\", \"lessons\"}]}")
  public Response library(@Context Request asked) {
    var courses = JsonParts.MAKE.createArrayBuilder();
    for (var course : shelf.catalogue()) {
      courses.add(
          JsonParts.MAKE
              .createObjectBuilder()
              .add("code", course.code())
              .add("title", course.document().title())
              .add("versionId", course.versionId())
              .add("number", course.number())
              .add("hash", course.hash())
              .add("bytes", course.bytes())
              .add("trackBytes", course.trackBytes())
              .add("minutes", course.minutes())
              .add("lessons", course.document().lessonsInOrder().size()));
    }
    var list =
        JsonParts.MAKE
            .createObjectBuilder()
            .add("pricePerMb", settings.number("price.per.mb"))
            .add("courses", courses)
            .build()
            .toString();
    var tag = new EntityTag(Integer.toHexString(list.hashCode()), true);
    var unchanged = asked.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(list) : unchanged)
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .build();
  }

  @GET
  @Path("bundle/{hash}")
  @Operation(summary = "A course version whole: lessons, quizzes and the addresses of its pictures")
  @APIResponse(
      responseCode = "200",
      description = "Immutable; without the post-test's questions and the pre-test's key")
  @APIResponse(responseCode = "404", description = "No version has this hash")
  public Response bundle(@PathParam("hash") String hash) {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new NotFound();
    }
    var course = shelf.withHash(hash).orElseThrow(NotFound::new);
    return Response.ok(BundleJson.of(course, media.addresses(course.versionId())).toString())
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .build();
  }
}
