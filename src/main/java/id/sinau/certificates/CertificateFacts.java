package id.sinau.certificates;

import id.sinau.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells conditions which certificates a person holds: {@code certificate.<course>} is true for a
 * valid one.
 */
@ApplicationScoped
public class CertificateFacts implements Facts {
  @Inject Certificates certificates;

  @Override
  public String prefix() {
    return "certificate";
  }

  @Override
  public Map<String, Object> about(long person) {
    var facts = new HashMap<String, Object>();
    certificates.validCourses(person).forEach(code -> facts.put(prefix() + "." + code, true));
    return facts;
  }
}
