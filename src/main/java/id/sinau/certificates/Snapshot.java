package id.sinau.certificates;

import id.sinau.courses.CanonicalJson;
import id.sinau.shared.JsonParts;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/**
 * What a certificate says, frozen when it is issued. Its canonical JSON is what the office signs,
 * so a member may be added only under a new {@code format}.
 *
 * @param code the public code, eleven characters
 * @param number the register number as printed
 * @param fullName as on the KTP
 * @param version counts the course's versions from 1
 * @param hash SHA-256 of the course version in lower-case hex
 * @param hours jam pelajaran
 * @param percent the post-test's result, 0–100
 * @param completed the day in Asia/Jakarta on which the course was completed
 * @param issued the day the certificate bears
 * @param place where it was issued
 * @param signerNip the signer's employee number, or empty
 */
record Snapshot(
    String code,
    String number,
    String fullName,
    String called,
    String courseCode,
    String courseTitle,
    int version,
    String hash,
    int hours,
    List<String> competencies,
    int percent,
    LocalDate completed,
    LocalDate issued,
    String place,
    String district,
    String office,
    String signerName,
    String signerTitle,
    String signerNip) {
  static final String FORMAT = "sinau-certificate/1";

  Snapshot {
    competencies = List.copyOf(competencies);
  }

  /** The text that is signed and kept. */
  String canonical() {
    return CanonicalJson.text(toJson());
  }

  /** Reads what {@link #canonical()} wrote. */
  static Snapshot parse(String json) {
    try (var reader = JsonParts.MAKE.createReader(new StringReader(json))) {
      return of(reader.readObject());
    }
  }

  private JsonObject toJson() {
    return JsonParts.MAKE
        .createObjectBuilder()
        .add("format", FORMAT)
        .add("code", code)
        .add("number", number)
        .add(
            "holder",
            JsonParts.MAKE.createObjectBuilder().add("fullName", fullName).add("called", called))
        .add(
            "course",
            JsonParts.MAKE
                .createObjectBuilder()
                .add("code", courseCode)
                .add("title", courseTitle)
                .add("version", version)
                .add("hash", hash)
                .add("hours", hours)
                .add("competencies", JsonParts.MAKE.createArrayBuilder(competencies)))
        .add("percent", percent)
        .add("completed", completed.toString())
        .add("issued", issued.toString())
        .add(
            "office",
            JsonParts.MAKE
                .createObjectBuilder()
                .add("place", place)
                .add("district", district)
                .add("name", office))
        .add(
            "signer",
            JsonParts.MAKE
                .createObjectBuilder()
                .add("name", signerName)
                .add("title", signerTitle)
                .add("nip", signerNip))
        .build();
  }

  private static Snapshot of(JsonObject json) {
    var holder = json.getJsonObject("holder");
    var course = json.getJsonObject("course");
    var office = json.getJsonObject("office");
    var signer = json.getJsonObject("signer");
    return new Snapshot(
        json.getString("code"),
        json.getString("number"),
        holder.getString("fullName"),
        holder.getString("called"),
        course.getString("code"),
        course.getString("title"),
        course.getInt("version"),
        course.getString("hash"),
        course.getInt("hours"),
        course.getJsonArray("competencies").getValuesAs(JsonString::getString),
        json.getInt("percent"),
        LocalDate.parse(json.getString("completed")),
        LocalDate.parse(json.getString("issued")),
        office.getString("place"),
        office.getString("district"),
        office.getString("name"),
        signer.getString("name"),
        signer.getString("title"),
        signer.getString("nip"));
  }
}
