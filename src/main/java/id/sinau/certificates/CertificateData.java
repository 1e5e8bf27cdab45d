package id.sinau.certificates;

import id.sinau.shared.JsonParts;
import id.sinau.shared.PersonalData;
import id.sinau.shared.TakenRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * A person's certificates in the file she may take away: what was certified and what became of it.
 */
@ApplicationScoped
public class CertificateData implements PersonalData {
  @Inject Certificates certificates;
  @Inject TakenRows rows;

  @Override
  public String part() {
    return "certificates";
  }

  @Override
  public JsonObject about(long person) {
    var all = JsonParts.MAKE.createArrayBuilder();
    for (var certificate : certificates.ofPerson(person)) {
      try (var reader = JsonParts.MAKE.createReader(new StringReader(certificate.signed()))) {
        var one = JsonParts.MAKE.createObjectBuilder(reader.readObject());
        if (!certificate.isValid()) {
          one.add("revokedAt", certificate.revocation().at().toString());
          one.add("ground", certificate.revocation().ground().name());
        }
        all.add(one);
      }
    }
    return JsonParts.MAKE
        .createObjectBuilder()
        .add("certificates", all)
        .add(
            "waiting",
            rows.of(
                person,
                "select course_code, percent, completed_at, obstacle from waiting_certificate"
                    + " where person_id = ? order by completed_at",
                "course",
                "percent",
                "completedAt",
                "obstacle"))
        .build();
  }

  /** All stays: what was certified can be checked for good, and what she earned is still owed. */
  @Override
  public void forget(long person) {}
}
