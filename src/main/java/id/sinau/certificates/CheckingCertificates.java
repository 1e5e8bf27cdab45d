package id.sinau.certificates;

import id.sinau.shared.PublicCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Anybody asks whether a certificate is real and still holds. No sign-in, ever. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CheckingCertificates {
  @Inject Certificates certificates;
  @Inject Seal seal;

  /**
   * What was certified under a code.
   *
   * @param typed the code in any grouping and case; see {@link PublicCode#parse}
   * @return empty when nothing was issued under it, or it cannot be a code
   */
  public Optional<Checked> check(String typed) {
    return PublicCode.parse(typed).flatMap(certificates::coded).map(this::seen);
  }

  private Checked seen(Certificate certificate) {
    var said = certificate.snapshot();
    var revocation = certificate.revocation();
    return new Checked(
        said.code(),
        said.number(),
        MaskedName.of(said.fullName()),
        said.courseCode(),
        said.courseTitle(),
        said.version(),
        said.hours(),
        said.percent(),
        said.competencies(),
        said.completed(),
        said.issued(),
        said.office(),
        said.signerName(),
        seal.holds(certificate.keyId(), certificate.signed(), certificate.signature()),
        revocation == null ? null : revocation.at(),
        revocation == null ? null : revocation.ground(),
        revocation == null ? null : revocation.replacedBy());
  }
}
