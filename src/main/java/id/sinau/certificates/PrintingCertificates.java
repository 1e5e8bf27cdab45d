package id.sinau.certificates;

import id.sinau.shared.Caller;
import id.sinau.shared.JsonParts;
import id.sinau.shared.NotFound;
import id.sinau.shared.NotSignedIn;
import id.sinau.shared.PublicCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.Base64;

/** Hands out a certificate: to her whose it is, and to the staff of her area. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PrintingCertificates {
  @Inject CertificateReach reach;
  @Inject Printing printing;
  @Inject Caller caller;

  /**
   * The PDF.
   *
   * @param code the public code as typed or printed
   * @throws NotSignedIn when nobody is signed in
   * @throws NotFound when it is not hers and not of her area, or there is none
   */
  public byte[] pdf(String code) {
    return printing.pdf(find(code));
  }

  /**
   * The signed text with its signature, for whoever wants to check without asking us: JSON with
   * {@code signed} (canonical JSON, RFC 8785, exactly as signed), {@code signature} (Ed25519 over
   * its UTF-8, base64) and {@code key} (see {@link SigningKeys}).
   *
   * @throws NotSignedIn when nobody is signed in
   * @throws NotFound as {@link #pdf}
   */
  public String signed(String code) {
    var found = find(code);
    try (var reader = JsonParts.MAKE.createReader(new StringReader(found.signed()))) {
      return JsonParts.MAKE
          .createObjectBuilder()
          .add("certificate", reader.readObject())
          .add("signed", found.signed())
          .add("signature", Base64.getEncoder().encodeToString(found.signature()))
          .add("key", found.keyId())
          .build()
          .toString();
    }
  }

  private Certificate find(String code) {
    if (caller.account().isEmpty()) {
      throw new NotSignedIn();
    }
    return reach.ownOrInArea(PublicCode.parse(code).orElseThrow(NotFound::new));
  }
}
