package id.sinau.certificates;

import id.sinau.shared.LifeStory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Certificates issued and revoked, as lines of a person's story. */
@ApplicationScoped
public class CertificateStory implements LifeStory {
  @Inject Certificates certificates;

  @Override
  public List<Line> of(long person, int most) {
    var lines = new ArrayList<Line>();
    for (var certificate : certificates.ofPerson(person)) {
      var said = certificate.snapshot();
      var address = "/staff/certificates/certificate?id=" + certificate.id();
      var arguments = List.of(said.courseTitle(), said.number());
      lines.add(
          new Line(certificate.issuedAt(), "certificates.story.issued", arguments, null, address));
      if (!certificate.isValid()) {
        var revocation = certificate.revocation();
        lines.add(
            new Line(
                revocation.at(),
                "certificates.story.revoked",
                arguments,
                revocation.note(),
                address));
      }
    }
    return lines.stream()
        .sorted(java.util.Comparator.comparing(Line::at).reversed())
        .limit(most)
        .toList();
  }
}
