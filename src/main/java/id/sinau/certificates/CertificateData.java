package id.sinau.certificates;

import id.sinau.shared.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * A person's certificates in the file she may take away: what was certified and what became of it.
 */
@ApplicationScoped
public class CertificateData implements PersonalData {
  @Inject Certificates certificates;

  @Override
  public String part() {
    return "certificates";
  }

  @Override
  public JsonObject about(long person) {
    var all = Json.createArrayBuilder();
    for (var certificate : certificates.ofPerson(person)) {
      try (var reader = Json.createReader(new StringReader(certificate.signed()))) {
        var one = Json.createObjectBuilder(reader.readObject());
        if (!certificate.isValid()) {
          one.add("revokedAt", certificate.revocation().at().toString());
          one.add("ground", certificate.revocation().ground().name());
        }
        all.add(one);
      }
    }
    return Json.createObjectBuilder().add("certificates", all).build();
  }
}
